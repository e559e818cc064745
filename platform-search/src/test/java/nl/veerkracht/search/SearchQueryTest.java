package nl.veerkracht.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchQueryTest {
  private static final SearchQuery QUERY = SearchQuery.of("weerbaar", Language.NL);

  @Test
  void asksForFirstPageOfEverythingByDefault() {
    assertThat(QUERY)
        .isEqualTo(new SearchQuery("weerbaar", Language.NL, Map.of(), Sort.RELEVANCE, 1, 20, true));
    assertThat(QUERY.offset()).isZero();
  }

  @Test
  void cutsLongTextWithoutHalvingCharacters() {
    assertThat(SearchQuery.of("x".repeat(10_000), Language.NL).text()).hasSize(500);
    assertThat(SearchQuery.of("x".repeat(499) + "\uD83D\uDE00", Language.NL).text())
        .isEqualTo("x".repeat(499));
    assertThat(SearchQuery.of("\u00AD".repeat(999) + "\uD83D\uDE00", Language.NL).text()).isEmpty();
  }

  @Test
  void cleansText() {
    assertThat(SearchQuery.of("\u0133s\u0000 cafe\u0301\u202E", Language.NL).text())
        .isEqualTo("ijs  café");
  }

  @Test
  void boundsPageAndSize() {
    assertThat(QUERY.withSize(0).size()).isEqualTo(1);
    assertThat(QUERY.withSize(-5).size()).isEqualTo(1);
    assertThat(QUERY.withSize(Integer.MAX_VALUE).size()).isEqualTo(100);
    assertThat(QUERY.withPage(0).page()).isEqualTo(1);
    assertThat(QUERY.withPage(Integer.MIN_VALUE).page()).isEqualTo(1);
    assertThat(QUERY.withPage(9_999).page()).isEqualTo(500);
    assertThat(QUERY.withPage(Integer.MAX_VALUE).withSize(100).page()).isEqualTo(100);
    assertThat(QUERY.withSize(100).withPage(Integer.MAX_VALUE).offset()).isEqualTo(9_900);
  }

  @Test
  void replacesAndLiftsFilters() {
    SearchQuery narrowed = QUERY.withFilter(Facet.KIND, "tool", "event", "tool");
    assertThat(narrowed.filters()).isEqualTo(Map.of(Facet.KIND, Set.of("tool", "event")));
    assertThat(narrowed.withFilter(Facet.KIND, "tool").filters())
        .isEqualTo(Map.of(Facet.KIND, Set.of("tool")));
    assertThat(narrowed.withFilter(Facet.KIND)).isEqualTo(QUERY);
    assertThat(narrowed.withFilter(Facet.KIND, "", " ")).isEqualTo(QUERY);
    assertThat(narrowed.withFilters(Map.of())).isEqualTo(QUERY);
  }

  @Test
  void boundsNumberOfFilterValues() {
    Set<String> many =
        IntStream.range(0, 5_000).mapToObj(Integer::toString).collect(Collectors.toSet());
    assertThat(QUERY.withFilters(Map.of(Facet.YEAR, many)).filters().get(Facet.YEAR)).hasSize(50);
  }

  @Test
  void keepsEverythingElseWhenOneThingChanges() {
    SearchQuery query =
        QUERY
            .withFilter(Facet.YEAR, "2024")
            .withSort(Sort.TITLE)
            .withPage(3)
            .withSize(10)
            .withoutFacets();
    assertThat(query)
        .isEqualTo(
            new SearchQuery(
                "weerbaar",
                Language.NL,
                Map.of(Facet.YEAR, Set.of("2024")),
                Sort.TITLE,
                3,
                10,
                false));
    assertThat(query.offset()).isEqualTo(20);
  }
}
