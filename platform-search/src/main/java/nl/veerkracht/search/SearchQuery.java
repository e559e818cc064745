package nl.veerkracht.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One question, safe to build from whatever a stranger typed: every part is cut to a size that any
 * engine can answer instead of being refused.
 *
 * @param text words, "phrases" and -exclusions; see {@link QueryText}
 * @param language the reader's language, whose texts weigh most
 * @param filters the chosen values: OR within a facet, AND between facets; a value nobody has finds
 *     nothing, a blank value is no choice
 * @param sort the order of the hits
 * @param page the page to show; the first is 1
 * @param size the number of hits on a page
 * @param countFacets whether to count every value of every facet
 */
public record SearchQuery(
    String text,
    Language language,
    Map<Facet, Set<String>> filters,
    Sort sort,
    int page,
    int size,
    boolean countFacets) {

  /** Text beyond this many characters is ignored. */
  public static final int MAX_LENGTH = 500;

  /** No page is larger. */
  public static final int MAX_SIZE = 100;

  /**
   * No page goes beyond this many hits: nobody reads that far, and an engine must remember them
   * all.
   */
  public static final int MAX_WINDOW = 10_000;

  /** More values of one facet are ignored. */
  public static final int MAX_VALUES = 50;

  private static final int DEFAULT_SIZE = 20;

  public SearchQuery {
    text = PlainText.cut(PlainText.of(PlainText.cut(text, 2 * MAX_LENGTH)), MAX_LENGTH);
    filters = bounded(filters);
    size = Math.clamp(size, 1, MAX_SIZE);
    page = Math.clamp(page, 1, MAX_WINDOW / size);
  }

  /** The first page of everything that matches, by relevance, with all facets counted. */
  public static SearchQuery of(String text, Language language) {
    return new SearchQuery(text, language, Map.of(), Sort.RELEVANCE, 1, DEFAULT_SIZE, true);
  }

  /**
   * Narrows to these values of a facet, instead of those chosen before; no values lift the filter.
   */
  public SearchQuery withFilter(Facet facet, String... values) {
    Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(filters);
    changed.put(facet, new LinkedHashSet<>(Arrays.asList(values)));
    return withFilters(changed);
  }

  public SearchQuery withFilters(Map<Facet, Set<String>> filters) {
    return new SearchQuery(text, language, filters, sort, page, size, countFacets);
  }

  /** The same question in other words. */
  public SearchQuery withText(String text) {
    return new SearchQuery(text, language, filters, sort, page, size, countFacets);
  }

  public SearchQuery withSort(Sort sort) {
    return new SearchQuery(text, language, filters, sort, page, size, countFacets);
  }

  public SearchQuery withPage(int page) {
    return new SearchQuery(text, language, filters, sort, page, size, countFacets);
  }

  public SearchQuery withSize(int size) {
    return new SearchQuery(text, language, filters, sort, page, size, countFacets);
  }

  /** Saves the work of counting where nobody looks at the facets. */
  public SearchQuery withoutFacets() {
    return new SearchQuery(text, language, filters, sort, page, size, false);
  }

  /** The number of hits before the first one on this page. */
  public int offset() {
    return (page - 1) * size;
  }

  /** What the text asks for. */
  public QueryText clauses() {
    return QueryText.parse(text);
  }

  private static Map<Facet, Set<String>> bounded(Map<Facet, Set<String>> filters) {
    Map<Facet, Set<String>> bounded = new EnumMap<>(Facet.class);
    filters.forEach(
        (facet, values) -> {
          Set<String> kept =
              values.stream()
                  .filter(value -> !value.isBlank())
                  .sorted()
                  .limit(MAX_VALUES)
                  .collect(Collectors.toUnmodifiableSet());
          if (!kept.isEmpty()) {
            bounded.put(facet, kept);
          }
        });
    return Map.copyOf(bounded);
  }
}
