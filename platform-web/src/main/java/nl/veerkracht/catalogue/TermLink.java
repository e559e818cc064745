package nl.veerkracht.catalogue;

import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;

/**
 * A term by name, to link to.
 *
 * @param level the broadest term above it, for the colour and shape of a factor; itself when there
 *     is none
 */
public record TermLink(String vocabulary, String id, String name, String level) {

  static TermLink of(Term term, Taxonomy taxonomy, Language language) {
    return new TermLink(
        term.vocabulary(),
        term.id(),
        term.name().in(language),
        taxonomy.withBroader(term.vocabulary(), term.id()).getLast().id());
  }
}
