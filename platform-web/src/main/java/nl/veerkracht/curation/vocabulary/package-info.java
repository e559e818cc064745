/** Keeping the vocabularies: adding, changing, merging and retiring terms. */
@NullMarked
package nl.veerkracht.curation.vocabulary;

import org.jspecify.annotations.NullMarked;
