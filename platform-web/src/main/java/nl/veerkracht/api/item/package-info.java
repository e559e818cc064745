/** Items as the API gives them: in lists, and whole. */
@NullMarked
package nl.veerkracht.api.item;

import org.jspecify.annotations.NullMarked;
