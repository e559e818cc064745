/**
 * From items to the search index, and the page of administrators about it; the database is the
 * truth, the index can be thrown away.
 */
@NullMarked
package nl.veerkracht.indexing;

import org.jspecify.annotations.NullMarked;
