package nl.veerkracht.catalogue;

import java.util.List;

/**
 * A search with its answer, as a page shows it.
 *
 * @param unknown values of filters that do not exist and were left out
 * @param corrected the text that was searched for instead, because words of the one typed stand
 *     nowhere; else empty
 * @param some whether no item has all the words, so that items with some of them are shown
 * @param kept the query of this search without order and page
 * @param most whether items that lack a few of the words follow those with all of them
 */
public record SearchView(
    String text,
    String sort,
    long total,
    String corrected,
    boolean some,
    boolean most,
    List<Card> cards,
    List<FacetView> facets,
    List<Chip> chips,
    List<String> unknown,
    Pager pager,
    List<Order> orders,
    String withoutFilters,
    String withoutText,
    String kept) {

  /** An order to choose. */
  public record Order(String sort, String query, boolean current) {}

  public boolean none() {
    return total == 0;
  }
}
