/** The vocabularies and their terms as the API gives them, and how other answers name a term. */
@NullMarked
package nl.veerkracht.api.vocabulary;

import org.jspecify.annotations.NullMarked;
