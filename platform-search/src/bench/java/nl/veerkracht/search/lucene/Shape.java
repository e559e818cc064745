package nl.veerkracht.search.lucene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.Texts;

/** The kinds of questions that are measured. */
public enum Shape {
  ONE_WORD(1, false),
  TWO_WORDS(2, false),
  TWO_WORDS_FILTERED(2, true),
  MATCH_ALL(0, false);

  private final int words;
  private final boolean filtered;

  Shape(int words, boolean filtered) {
    this.words = words;
    this.filtered = filtered;
  }

  /** A question that this item answers. */
  SearchQuery ask(SearchDocument item, Words vocabulary, Random random) {
    Texts texts = item.texts().getOrDefault(Language.NL, new Texts("", "", "", ""));
    List<String> topical =
        new ArrayList<>(vocabulary.topical(texts.summary() + " " + texts.body()));
    Collections.shuffle(topical, random);
    SearchQuery query = SearchQuery.of(String.join(" ", topical.subList(0, words)), Language.NL);
    Set<String> factors = item.facets().getOrDefault(Facet.FACTOR, Set.of());
    return filtered ? query.withFilters(Map.of(Facet.FACTOR, factors)) : query;
  }
}
