/** Finding and reading: search, item pages, factors and phenomena, citations. */
@NullMarked
package nl.veerkracht.catalogue;

import org.jspecify.annotations.NullMarked;
