package nl.veerkracht.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.veerkracht.catalogue.FacetView.Option;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.FacetCount;
import nl.veerkracht.search.Matching;
import nl.veerkracht.search.SearchResult;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomies;
import nl.veerkracht.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetsTest {

  private static final ContentPack SHIPPED = BundledPack.read();
  private static final Taxonomy TAXONOMY = Taxonomies.of(SHIPPED.vocabularies(), SHIPPED.terms());
  private static final Facets DUTCH = new Facets(TAXONOMY, Language.NL);

  private static List<FacetView> views(
      Map<Facet, List<FacetCount>> counts, Map<String, String[]> chosen) {
    return DUTCH.of(
        new SearchResult(1, List.of(), counts, Matching.EVERYTHING, ""),
        SearchAddress.parse(chosen));
  }

  private static FacetView view(Facet facet, List<FacetCount> counts, String... chosen) {
    Map<Facet, List<FacetCount>> all = new EnumMap<>(Facet.class);
    all.put(facet, counts);
    List<FacetView> views = views(all, Map.of(SearchAddress.parameter(facet), chosen));
    assertThat(views).hasSize(1);
    return views.getFirst();
  }

  @Test
  void hasEveryFacetOfTheEngine() {
    assertThat(Facets.ORDER).containsExactlyInAnyOrder(Facet.values());
  }

  @Test
  void hidesFacetsWithNothingToChoose() {
    assertThat(views(Map.of(), Map.of())).isEmpty();
  }

  @Test
  void unfoldsTheLevelsOfProtectiveFactors() {
    FacetView factors =
        view(
            Facet.FACTOR,
            List.of(
                new FacetCount("emotieregulatie", 7),
                new FacetCount("individueel", 12),
                new FacetCount("kritisch-denken", 5)));

    assertThat(factors.branched()).isTrue();
    Option level = factors.options().getFirst();
    assertThat(level.value()).isEqualTo("individueel");
    assertThat(level.count()).isEqualTo(12);
    assertThat(level.options())
        .extracting(Option::value, Option::count, Option::level)
        .containsExactlyInAnyOrder(
            tuple("emotieregulatie", 7L, "individueel"),
            tuple("kritisch-denken", 5L, "individueel"));
  }

  @Test
  void keepsAChosenValueThatNothingHasAnyMore() {
    FacetView factors =
        view(Facet.FACTOR, List.of(new FacetCount("gemeenschap", 3)), "emotieregulatie");

    assertThat(factors.options())
        .extracting(Option::value)
        .containsExactly("individueel", "gemeenschap");
    assertThat(factors.options().getFirst().selectedBelow()).isTrue();
    assertThat(factors.options().getFirst().options())
        .singleElement()
        .satisfies(
            option -> {
              assertThat(option.selected()).isTrue();
              assertThat(option.count()).isZero();
            });
    assertThat(factors.chosen()).isEqualTo(1);
    assertThat(factors.open()).isTrue();
  }

  @Test
  void putsTheLatestYearFirst() {
    assertThat(
            view(
                    Facet.YEAR,
                    List.of(
                        new FacetCount("2013", 9),
                        new FacetCount("2022", 1),
                        new FacetCount("2019", 4)))
                .options())
        .extracting(Option::value)
        .containsExactly("2022", "2019", "2013");
  }

  @Test
  void putsTheOrganisationsWithTheMostFirst() {
    FacetView organisations =
        view(Facet.ORGANISATION, List.of(new FacetCount("halt", 1), new FacetCount("movisie", 9)));

    assertThat(organisations.options())
        .extracting(Option::label)
        .containsExactly("Movisie", "Halt");
  }

  @ParameterizedTest
  @CsvSource({
    "KIND, intervention, Interventies",
    "FACTOR, emotieregulatie, Gezonde emotieregulatie",
    "YEAR, 2019, 2019",
    "ORGANISATION, movisie, Movisie"
  })
  void namesAValue(Facet facet, String value, String label) {
    assertThat(DUTCH.label(facet, value)).contains(label);
  }

  @ParameterizedTest
  @CsvSource({"KIND, expert", "FACTOR, onbekend", "YEAR, 19", "YEAR, abcd", "SETTING, ''"})
  void doesNotKnowAValueThatIsNotThere(Facet facet, String value) {
    assertThat(DUTCH.label(facet, value)).isEmpty();
  }

  @Test
  void showsTheFirstValuesAndEveryChosenOneAtOnce() {
    List<FacetCount> years =
        IntStream.rangeClosed(2001, 2022)
            .mapToObj(year -> new FacetCount(Integer.toString(year), 1))
            .toList();

    FacetView view = view(Facet.YEAR, years, "2003");

    assertThat(view.lengthy()).isTrue();
    assertThat(view.first()).hasSize(9).last().extracting(Option::value).isEqualTo("2003");
    assertThat(view.rest()).hasSize(13);
  }
}
