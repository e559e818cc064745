/** What people keep and follow: an item, or a search for whatever answers it. */
@NullMarked
package nl.veerkracht.keep.thing;

import org.jspecify.annotations.NullMarked;
