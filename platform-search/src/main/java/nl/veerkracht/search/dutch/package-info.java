/**
 * What search knows of Dutch, apart from any engine: its words, how often they are used, and how
 * compounds are made of them. The word list {@code words.txt} is that of OpenTaal (see {@code
 * LICENSE-words.txt} beside it), each word with the order of magnitude of how often it stands in
 * Dutch legislation.
 */
@NullMarked
package nl.veerkracht.search.dutch;

import org.jspecify.annotations.NullMarked;
