package nl.veerkracht.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchAddressTest {

  private static final SearchAddress EVERYTHING = SearchAddress.parse(Map.of());

  private static final SearchAddress NARROWED =
      SearchAddress.parse(
          Map.of(
              "q", new String[] {"weerbaarheid jongeren"},
              "factor", new String[] {"emotieregulatie", "kritisch-denken"},
              "evidence", new String[] {"erkend"},
              "sort", new String[] {"date"},
              "page", new String[] {"3"}));

  private static Map<String, String[]> parameters(String query) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    Map<String, List<String>> values = new HashMap<>();
    for (String pair : query.substring(1).split("&")) {
      String[] parts = pair.split("=", 2);
      values
          .computeIfAbsent(parts[0], name -> new ArrayList<>())
          .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    values.forEach((name, list) -> parameters.put(name, list.toArray(String[]::new)));
    return parameters;
  }

  @Test
  void searchesEverythingWhenNothingIsAsked() {
    assertThat(EVERYTHING.query()).isEmpty();
    assertThat(EVERYTHING.text()).isEmpty();
    assertThat(EVERYTHING.filters()).isEmpty();
    assertThat(EVERYTHING.sort()).isEqualTo(Sort.RELEVANCE);
    assertThat(EVERYTHING.page()).isEqualTo(1);
  }

  @Test
  void readsBackTheQueryThatItWrites() {
    assertThat(SearchAddress.parse(parameters(NARROWED.query()))).isEqualTo(NARROWED);
    assertThat(NARROWED.query())
        .isEqualTo(
            "?q=weerbaarheid+jongeren&factor=emotieregulatie&factor=kritisch-denken"
                + "&evidence=erkend&sort=date&page=3");
  }

  @Test
  void escapesWhateverWasTyped() {
    SearchAddress address = SearchAddress.parse(Map.of("q", new String[] {"a&b=c \"<é>#\u0000"}));

    assertThat(address.query()).isEqualTo("?q=a%26b%3Dc+%22%3C%C3%A9%3E%23%00");
    assertThat(SearchAddress.parse(parameters(address.query()))).isEqualTo(address);
  }

  @ParameterizedTest
  @EnumSource
  void namesEveryFacetInSmallLettersAndHyphens(Facet facet) {
    String parameter = SearchAddress.parameter(facet);

    assertThat(parameter).matches("[a-z]+(-[a-z]+)*");
    assertThat(SearchAddress.parse(Map.of(parameter, new String[] {"x"})).values(facet))
        .containsExactly("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "x", "", "99999999", "1e3", "²"})
  void startsAtTheFirstPageWhereThePageMakesNoSense(String page) {
    assertThat(SearchAddress.parse(Map.of("page", new String[] {page})).page()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"relevance, RELEVANCE", "evidence, EVIDENCE", "EVIDENCE, RELEVANCE", "x, RELEVANCE"})
  void sortsByRelevanceWhereTheOrderMakesNoSense(String given, Sort sort) {
    assertThat(SearchAddress.parse(Map.of("sort", new String[] {given})).sort()).isEqualTo(sort);
  }

  @Test
  void leavesOutBlankAndDoubleValues() {
    SearchAddress address =
        SearchAddress.parse(Map.of("factor", new String[] {"", "a", " ", "a", "b"}));

    assertThat(address.values(Facet.FACTOR)).containsExactly("a", "b");
  }

  @Test
  void cutsATextThatIsTooLong() {
    SearchAddress address = SearchAddress.parse(Map.of("q", new String[] {"x".repeat(10_000)}));

    assertThat(address.text()).hasSize(SearchQuery.MAX_LENGTH);
  }

  @Test
  void takesOneFilterAwayAndGoesBackToTheFirstPage() {
    assertThat(NARROWED.without(Facet.FACTOR, "kritisch-denken").query())
        .isEqualTo("?q=weerbaarheid+jongeren&factor=emotieregulatie&evidence=erkend&sort=date");
    assertThat(NARROWED.without(Facet.EVIDENCE, "erkend").values(Facet.EVIDENCE)).isEmpty();
    assertThat(NARROWED.without(Facet.KIND, "tool").filters()).isEqualTo(NARROWED.filters());
    assertThat(NARROWED.values(Facet.FACTOR)).hasSize(2);
  }

  @Test
  void keepsTheRestWhenOnePartChanges() {
    assertThat(NARROWED.withoutFilters().query()).isEqualTo("?q=weerbaarheid+jongeren&sort=date");
    assertThat(NARROWED.withoutText().query())
        .isEqualTo("?factor=emotieregulatie&factor=kritisch-denken&evidence=erkend&sort=date");
    assertThat(NARROWED.onPage(4).query()).endsWith("&sort=date&page=4");
    assertThat(NARROWED.sorted(Sort.RELEVANCE).query()).endsWith("&evidence=erkend");
  }

  @Test
  void asksTheEngineTheSame() {
    SearchQuery question = NARROWED.question(Language.NL, 20);

    assertThat(question.text()).isEqualTo("weerbaarheid jongeren");
    assertThat(question.filters()).isEqualTo(NARROWED.filters());
    assertThat(question.sort()).isEqualTo(Sort.DATE);
    assertThat(question.offset()).isEqualTo(40);
    assertThat(question.countFacets()).isTrue();
  }

  @Test
  void isWrittenTheSameWhoeverAsks() {
    Map<String, String[]> asked =
        Map.of(
            "q", new String[] {"  haat & \u0000 liefde "},
            "factor", new String[] {"b", "a"},
            "sort", new String[] {"date"},
            "page", new String[] {"3"});
    SearchAddress canonical = SearchAddress.parse(asked).canonical();

    assertThat(canonical.query()).isEqualTo("?q=haat+%26+liefde&factor=a&factor=b");
    assertThat(SearchAddress.parse(SearchAddress.parameters(canonical.query())))
        .isEqualTo(canonical);
    assertThat(SearchAddress.parameters("")).isEmpty();
  }
}
