package nl.veerkracht.search.lucene;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.Texts;

/**
 * The kinds of questions that are measured. All but {@link #TYPE_AHEAD} ask for twenty hits and the
 * counts of all values of all facets.
 */
public enum Shape {
  ONE_WORD,
  TWO_WORDS,
  /** Two words that stand next to each other, between quotes. */
  PHRASE,
  /** A word within one of the factors. */
  WORD_AND_FILTER,
  /** All documents within one of the factors. */
  FILTER,
  /** All documents. */
  MATCH_ALL,
  /** The beginning of a title, or of a word in it and what follows. */
  TYPE_AHEAD,
  /** Two words; one of them has a slip of the finger and stands nowhere. */
  TYPO;

  private static final int LONGEST_BEGINNING = 25;
  private static final int SHORTEST_SLIP = 5;

  /** A question that this item answers. */
  Asked ask(SearchDocument item, Words vocabulary, Random random) {
    Texts texts = item.texts().getOrDefault(Language.NL, Texts.NONE);
    SearchQuery query = SearchQuery.of(text(texts, vocabulary, random), Language.NL);
    return new Asked(
        this,
        this == FILTER || this == WORD_AND_FILTER
            ? query.withFilters(Map.of(Facet.FACTOR, factor(item)))
            : query);
  }

  private String text(Texts texts, Words vocabulary, Random random) {
    List<String> topical = vocabulary.topical(texts.summary() + " " + texts.body(), random);
    return switch (this) {
      case ONE_WORD, WORD_AND_FILTER -> topical.getFirst();
      case TWO_WORDS -> topical.get(0) + " " + topical.get(1);
      case PHRASE -> phrase(texts.body(), new HashSet<>(topical), random);
      case FILTER, MATCH_ALL -> "";
      case TYPE_AHEAD -> beginning(texts.title(), random);
      case TYPO -> topical.get(0) + " " + slip(topical, random);
    };
  }

  private static Set<String> factor(SearchDocument item) {
    Set<String> factors = item.facets().getOrDefault(Facet.FACTOR, Set.of());
    return Set.of(Collections.min(factors));
  }

  private static String phrase(String body, Set<String> topical, Random random) {
    List<String> words = Arrays.asList(body.split("[ .]+"));
    int first = random.nextInt(words.size() - 1);
    for (int tried = 0; tried < words.size() && !topical.contains(words.get(first)); tried++) {
      first = (first + 1) % (words.size() - 1);
    }
    return '"' + words.get(first) + ' ' + words.get(first + 1) + '"';
  }

  private static String beginning(String title, Random random) {
    String typed = title;
    if (random.nextBoolean()) {
      List<String> words = List.of(title.split(" "));
      int first = random.nextInt(words.size());
      typed = String.join(" ", words.subList(first, words.size()));
    }
    int length = 1 + random.nextInt(Math.min(LONGEST_BEGINNING, typed.length()));
    return typed.substring(0, length).strip();
  }

  /** A letter too many, in the middle of a word that is not too short to be recognised. */
  private static String slip(List<String> topical, Random random) {
    String word =
        topical.stream()
            .skip(1)
            .filter(each -> each.length() >= SHORTEST_SLIP)
            .findFirst()
            .orElse(topical.getLast());
    int place = 1 + random.nextInt(word.length() - 1);
    return word.substring(0, place) + "q" + word.substring(place);
  }
}
