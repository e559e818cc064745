/** The item: one published thing, whatever its kind, with what only its kind has. */
@NullMarked
package nl.veerkracht.item;

import org.jspecify.annotations.NullMarked;
