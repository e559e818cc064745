/** Keeping what one finds: where something is put in a list or followed. */
@NullMarked
package nl.veerkracht.keep;

import org.jspecify.annotations.NullMarked;
