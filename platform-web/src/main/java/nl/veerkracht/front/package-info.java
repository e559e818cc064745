/** What editors put on the home page, in their order, as readers get it without a database. */
@NullMarked
package nl.veerkracht.front;

import org.jspecify.annotations.NullMarked;
