package nl.veerkracht.search;

import static nl.veerkracht.search.EngineUnderTest.ids;
import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Narrowing and counting. */
interface FacetContract extends EngineUnderTest {

  private void givenMixedItems() {
    given(
        item("1").title("Weerbaar").facet(Facet.KIND, "tool").facet(Facet.YEAR, "2024"),
        item("2").title("Weerbaar").facet(Facet.KIND, "tool").facet(Facet.YEAR, "2025"));
    given(
        item("3").title("Weerbaar").facet(Facet.KIND, "event").facet(Facet.YEAR, "2024"),
        item("4").title("Anders").facet(Facet.KIND, "event").facet(Facet.YEAR, "2023"),
        item("5").title("Weerbaar").facet(Facet.FACTOR, "relations", "family", "parents"));
  }

  private static FacetCount count(String value, long count) {
    return new FacetCount(value, count);
  }

  @Test
  default void countsWhatMatches() {
    givenMixedItems();

    Map<Facet, List<FacetCount>> facets = dutch("weerbaar").facets();
    assertThat(facets).containsOnlyKeys(Facet.values());
    assertThat(facets.get(Facet.KIND)).containsExactly(count("tool", 2), count("event", 1));
    assertThat(facets.get(Facet.YEAR)).containsExactly(count("2024", 2), count("2025", 1));
    assertThat(facets.get(Facet.FACTOR))
        .containsExactly(count("family", 1), count("parents", 1), count("relations", 1));
    assertThat(facets.get(Facet.SETTING)).isEmpty();
  }

  @Test
  default void countsEverythingWithoutWords() {
    givenMixedItems();

    assertThat(dutch("").facets().get(Facet.KIND))
        .containsExactly(count("event", 2), count("tool", 2));
  }

  @Test
  default void countsEverythingAnewAfterAChange() {
    givenMixedItems();
    assertThat(dutch("").facets()).isEqualTo(english("").facets());
    assertThat(dutch("").facets()).isEqualTo(dutch("-nergens").facets());

    engine().remove(List.of("3", "5"));
    given(item("6").title("Weerbaar").facet(Facet.KIND, "tool"));

    assertThat(dutch("").total()).isEqualTo(4);
    assertThat(dutch("").facets().get(Facet.KIND))
        .containsExactly(count("tool", 3), count("event", 1));
    assertThat(dutch("").facets().get(Facet.FACTOR)).isEmpty();
    assertThat(dutch("").facets()).isEqualTo(dutch("-nergens").facets());
  }

  @Test
  default void joinsValuesOfOneFacetByOr() {
    givenMixedItems();

    SearchQuery query = SearchQuery.of("", Language.NL).withFilter(Facet.YEAR, "2023", "2025");
    assertThat(ids(engine().search(query))).containsExactlyInAnyOrder("2", "4");
  }

  @Test
  default void joinsFacetsByAndAndCountsEachAsIfNotChosen() {
    givenMixedItems();

    SearchQuery query =
        SearchQuery.of("weerbaar", Language.NL)
            .withFilter(Facet.KIND, "tool")
            .withFilter(Facet.YEAR, "2024");
    SearchResult result = engine().search(query);

    assertThat(ids(result)).containsExactly("1");
    assertThat(result.total()).isEqualTo(1);
    assertThat(result.facets().get(Facet.KIND))
        .containsExactly(count("event", 1), count("tool", 1));
    assertThat(result.facets().get(Facet.YEAR)).containsExactly(count("2024", 1), count("2025", 1));
    assertThat(result.facets().get(Facet.FACTOR)).isEmpty();
  }

  @Test
  default void keepsCountsOfChosenFacetWhenNothingIsLeft() {
    givenMixedItems();

    SearchQuery query = SearchQuery.of("weerbaar", Language.NL).withFilter(Facet.KIND, "unknown");
    SearchResult result = engine().search(query);

    assertThat(result.total()).isZero();
    assertThat(result.hits()).isEmpty();
    assertThat(result.facets().get(Facet.KIND))
        .containsExactly(count("tool", 2), count("event", 1));
    assertThat(result.facets().get(Facet.YEAR)).isEmpty();
  }

  @Test
  default void findsNothingForUnknownValuesInSeveralFacets() {
    givenMixedItems();

    SearchQuery query =
        SearchQuery.of("", Language.NL)
            .withFilter(Facet.KIND, "unknown")
            .withFilter(Facet.ORGANISATION, "\u0000", "x".repeat(50_000));
    assertThat(engine().search(query).total()).isZero();
    assertThat(engine().search(query.withoutFacets()).total()).isZero();
  }

  @Test
  default void answersManyValuesOfEveryFacet() {
    givenMixedItems();

    String[] years =
        IntStream.range(1_000, 3_000).mapToObj(Integer::toString).toArray(String[]::new);
    SearchQuery query = SearchQuery.of("een lange vraag met weerbaar erin", Language.NL);
    for (Facet facet : Facet.values()) {
      query = query.withFilter(facet, years);
    }
    assertThat(engine().search(query).total()).isZero();
    assertThat(engine().search(query.withoutFacets()).total()).isZero();
  }

  @Test
  default void filtersWithoutCountingWhenNobodyLooks() {
    givenMixedItems();

    SearchQuery query =
        SearchQuery.of("weerbaar", Language.NL).withFilter(Facet.KIND, "tool").withoutFacets();
    SearchResult result = engine().search(query);

    assertThat(ids(result)).containsExactlyInAnyOrder("1", "2");
    assertThat(result.total()).isEqualTo(2);
    assertThat(result.facets()).isEmpty();
  }

  @Test
  default void doesNotMixUpFacetsWithEqualValues() {
    given(
        item("a").facet(Facet.TARGET_GROUP, "school").facet(Facet.SETTING, "home"),
        item("b").facet(Facet.SETTING, "school"));

    SearchQuery query = SearchQuery.of("", Language.NL).withFilter(Facet.SETTING, "school");
    SearchResult result = engine().search(query);
    assertThat(ids(result)).containsExactly("b");
    assertThat(result.facets().get(Facet.SETTING))
        .containsExactly(count("home", 1), count("school", 1));
    assertThat(result.facets().get(Facet.TARGET_GROUP)).isEmpty();
  }

  @Test
  default void countsExactlyAcrossManyCommitsAndReplacements() {
    for (int batch = 0; batch < 6; batch++) {
      int first = batch * 40;
      given(
          IntStream.range(first, first + 60)
              .mapToObj(
                  number ->
                      item("" + number)
                          .title(number % 2 == 0 ? "Even" : "Oneven")
                          .facet(Facet.ORGANISATION, "org" + number % 7)
                          .facet(Facet.KIND, "kind" + number % 3))
              .toArray(TestItem[]::new));
    }

    SearchQuery query = SearchQuery.of("even", Language.NL).withFilter(Facet.KIND, "kind1");
    SearchResult result = engine().search(query);

    assertThat(result.total()).isEqualTo(expected(number -> number % 2 == 0 && number % 3 == 1));
    for (int kind = 0; kind < 3; kind++) {
      int wanted = kind;
      assertThat(result.facets().get(Facet.KIND))
          .contains(count("kind" + kind, expected(n -> n % 2 == 0 && n % 3 == wanted)));
    }
    for (int org = 0; org < 7; org++) {
      int wanted = org;
      assertThat(result.facets().get(Facet.ORGANISATION))
          .contains(count("org" + org, expected(n -> n % 2 == 0 && n % 3 == 1 && n % 7 == wanted)));
    }
  }

  @Test
  default void crossesThreeFacetsOverWhatAnswersTheQuestion() {
    given(item("1").title("Weerbaar").facet(Facet.FACTOR, "a", "b").facet(Facet.PHENOMENON, "x"));
    given(
        item("2").title("Weerbaar").facet(Facet.FACTOR, "b").facet(Facet.PHENOMENON, "x", "y"),
        item("3").title("Anders").facet(Facet.FACTOR, "b").facet(Facet.PHENOMENON, "y"),
        item("4").title("Weerbaar").facet(Facet.FACTOR, "c"));
    engine()
        .put(
            List.of(
                item("5")
                    .title("Weerbaar")
                    .facet(Facet.FACTOR, "b")
                    .facet(Facet.PHENOMENON, "x")
                    .facet(Facet.KIND, "tool")
                    .document()));
    engine().commit(UP_TO);

    SearchQuery query = SearchQuery.of("weerbaar", Language.NL);
    assertThat(engine().cross(query, Facet.FACTOR, Facet.PHENOMENON, Facet.PHENOMENON))
        .containsExactlyInAnyOrder(
            new Crossing("a", "x", "x", 1),
            new Crossing("b", "x", "x", 3),
            new Crossing("b", "x", "y", 1),
            new Crossing("b", "y", "x", 1),
            new Crossing("b", "y", "y", 1));
    assertThat(engine().cross(query, Facet.FACTOR, Facet.PHENOMENON, Facet.KIND))
        .containsExactly(new Crossing("b", "x", "tool", 1));
    assertThat(
            engine()
                .cross(
                    query.withText("").withFilter(Facet.PHENOMENON, "y").withPage(9),
                    Facet.FACTOR,
                    Facet.PHENOMENON,
                    Facet.FACTOR))
        .contains(new Crossing("b", "y", "b", 2))
        .doesNotContain(new Crossing("a", "x", "a", 1));
  }

  @Test
  default void crossesWhatWasMeantAndWhatHasSomeOfTheWords() {
    given(
        item("1").title("Weerbaar").facet(Facet.FACTOR, "a"),
        item("2").title("Opvoeding").facet(Facet.FACTOR, "b"));

    assertThat(
            engine()
                .cross(
                    SearchQuery.of("weerbaar opvoeding", Language.NL),
                    Facet.FACTOR,
                    Facet.FACTOR,
                    Facet.FACTOR))
        .extracting(Crossing::row)
        .containsExactly("a", "b");
    assertThat(
            engine()
                .cross(
                    SearchQuery.of("opvoedign", Language.NL),
                    Facet.FACTOR,
                    Facet.FACTOR,
                    Facet.FACTOR))
        .extracting(Crossing::row)
        .containsExactly("b");
    assertThat(
            engine()
                .cross(
                    SearchQuery.of("xqzvw", Language.NL), Facet.KIND, Facet.SETTING, Facet.FACTOR))
        .isEmpty();
  }

  private static long expected(IntPredicate matches) {
    return IntStream.range(0, 260).filter(matches).count();
  }
}
