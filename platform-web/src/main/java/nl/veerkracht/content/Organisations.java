package nl.veerkracht.content;

import java.util.Collection;
import java.util.List;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Organisation;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;

/**
 * The vocabulary of organisations: each organisation item is a term, so that a new one needs one
 * file only.
 */
class Organisations {

  static final Vocabulary VOCABULARY =
      new Vocabulary(Vocabulary.ORGANISATION, new Localized("Organisatie", "Organisation"));

  private Organisations() {}

  static List<Term> terms(Collection<ItemContent> items) {
    return items.stream()
        .filter(item -> item.details() instanceof Organisation)
        .map(Organisations::term)
        .toList();
  }

  private static Term term(ItemContent item) {
    return new Term(
        Vocabulary.ORGANISATION,
        item.slug(),
        null,
        item.title(),
        item.details().names(),
        item.details().names(),
        item.summary(),
        item.sources().isEmpty() ? null : item.sources().getFirst(),
        0);
  }
}
