/** What editors do: reviewing what was submitted, and keeping what is published right. */
@NullMarked
package nl.veerkracht.curation;

import org.jspecify.annotations.NullMarked;
