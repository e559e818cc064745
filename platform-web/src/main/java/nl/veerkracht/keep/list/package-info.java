/** Named lists of items and searches: to gather, to share and to take along. */
@NullMarked
package nl.veerkracht.keep.list;

import org.jspecify.annotations.NullMarked;
