/**
 * The border of search: what goes in, what can be asked and what comes back, in JDK types and
 * records of our own. No engine's type crosses it, so that pages and the API keep working when the
 * engine behind it changes.
 */
@NullMarked
package nl.veerkracht.search;

import org.jspecify.annotations.NullMarked;
