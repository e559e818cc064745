/** Choosing what the home page features. */
@NullMarked
package nl.veerkracht.curation.front;

import org.jspecify.annotations.NullMarked;
