/** Search as the API gives it. */
@NullMarked
package nl.veerkracht.api.search;

import org.jspecify.annotations.NullMarked;
