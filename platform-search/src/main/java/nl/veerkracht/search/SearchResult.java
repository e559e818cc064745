package nl.veerkracht.search;

import java.util.List;
import java.util.Map;

/**
 * The answer to one {@link SearchQuery}.
 *
 * @param total how many documents match, on all pages together; exact
 * @param hits those of the page asked for, best first; empty beyond the last page
 * @param facets the counts per facet, most first, equal counts by value: every facet is there, if
 *     counting was asked for. The values of a facet are counted as if that facet itself were not
 *     filtered on
 * @param matching how much of the question the documents had to contain
 * @param corrected the question that was answered instead, because some of its words stand nowhere
 *     and resemble others; empty when the question itself was answered
 */
public record SearchResult(
    long total,
    List<Hit> hits,
    Map<Facet, List<FacetCount>> facets,
    Matching matching,
    String corrected) {
  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}
