/** One change for many items at once: seen before it is made, and undone as a whole. */
@NullMarked
package nl.veerkracht.curation.bulk;

import org.jspecify.annotations.NullMarked;
