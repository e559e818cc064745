/**
 * The vocabularies: terms with Dutch and English names, definition and source, kept in memory for
 * every page.
 */
@NullMarked
package nl.veerkracht.taxonomy;

import org.jspecify.annotations.NullMarked;
