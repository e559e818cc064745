package nl.veerkracht.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item as the index knows it.
 *
 * @param id identifies the document; putting the same id again replaces it
 * @param changed when the item was last changed
 * @param published when the item could be found for the first time
 * @param texts the texts per language; a missing language is shown in the other one
 * @param facets the values per facet, flat: the caller adds the ancestors of a term, so that the
 *     count of a parent is a count of distinct documents
 * @param date the date to sort by
 * @param evidence the strength of the evidence; higher is stronger, 0 is unknown
 * @param pages the text of its files, in the order in which a reader would turn to them; beyond
 *     {@link #MAX_FILE_TEXT} it is left out
 * @param stored what a result shows besides titles and summaries without asking the database;
 *     returned as it was put
 */
public record SearchDocument(
    String id,
    Instant changed,
    Instant published,
    Map<Language, Texts> texts,
    Map<Facet, Set<String>> facets,
    @Nullable LocalDate date,
    int evidence,
    List<FilePage> pages,
    Map<String, String> stored) {

  /** Longer ids and facet values are a mistake of the caller. */
  public static final int MAX_VALUE_LENGTH = 500;

  /**
   * So many characters of all pages together can be found: the text of over six hundred full pages,
   * more than any report that people read. An index must have an end, and what is found beyond it
   * says little about the document.
   */
  public static final int MAX_FILE_TEXT = 2_000_000;

  public SearchDocument {
    requireValue("id", id);
    texts = Map.copyOf(texts);
    facets = copyOf(facets);
    pages = bounded(pages);
    stored = Map.copyOf(stored);
  }

  private static Map<Facet, Set<String>> copyOf(Map<Facet, Set<String>> facets) {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    facets.forEach(
        (facet, values) -> {
          values.forEach(value -> requireValue(facet.name(), value));
          copy.put(facet, Set.copyOf(values));
        });
    return Map.copyOf(copy);
  }

  private static List<FilePage> bounded(List<FilePage> pages) {
    List<FilePage> bounded = new ArrayList<>();
    int left = MAX_FILE_TEXT;
    for (FilePage page : pages) {
      if (left > 0) {
        bounded.add(page.first(left));
        left -= page.text().length();
      }
    }
    return List.copyOf(bounded);
  }

  static void requireValue(String name, String value) {
    if (value.isBlank() || value.length() > MAX_VALUE_LENGTH) {
      throw new IllegalArgumentException(
          "%s must have 1 to %d characters and not be blank: '%.40s'"
              .formatted(name, MAX_VALUE_LENGTH, value));
    }
  }
}
