/** From items to the search index; the database is the truth, the index can be thrown away. */
@NullMarked
package nl.veerkracht.indexing;

import org.jspecify.annotations.NullMarked;
