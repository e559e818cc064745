package nl.veerkracht.curation.bulk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.veerkracht.curation.pick.Wanted;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Taxonomy;

/**
 * Which items to choose from, as it stands in an address.
 *
 * @param term as {@code vocabulary/term}
 */
record BulkFilter(String text, String kind, String term, String organisation) {

  /**
   * What to find: items with a narrower term have the broader one too, and no item has a term that
   * nobody knows.
   */
  Wanted wanted(Taxonomy taxonomy) {
    String vocabulary = TermChoice.vocabulary(term);
    Set<String> terms = new LinkedHashSet<>();
    if (taxonomy.known(vocabulary, TermChoice.id(term)).isPresent()) {
      taxonomy
          .withNarrower(vocabulary, TermChoice.id(term))
          .forEach(id -> terms.addAll(taxonomy.idsOf(vocabulary, id)));
    }
    if (terms.isEmpty() && !term.isEmpty()) {
      terms.add(TermChoice.id(term));
    }
    return new Wanted(text, Kind.of(kind).orElse(null), vocabulary, terms, organisation);
  }

  /** The filter as the query of an address, ready for more. */
  String query() {
    return "?q="
        + encoded(text)
        + "&kind="
        + encoded(kind)
        + "&having="
        + encoded(term)
        + "&organisation="
        + encoded(organisation)
        + "&";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
