package nl.veerkracht.search;

import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which documents are about the same as one of them. */
interface LikeContract extends EngineUnderTest {

  private List<String> like(String id) {
    return like(id, SearchQuery.of("", Language.NL));
  }

  private List<String> like(String id, SearchQuery among) {
    return engine().like(id, Set.of(), among).stream().map(Hit::id).toList();
  }

  @Test
  default void findsWhatSharesTermsTheMoreTheMoreAlike() {
    given(
        item("this").facet(Facet.FACTOR, "a", "b"),
        item("one").facet(Facet.FACTOR, "a", "c"),
        item("both").facet(Facet.FACTOR, "a", "b"),
        item("none").facet(Facet.FACTOR, "c"));

    assertThat(like("this")).containsExactly("both", "one");
  }

  @Test
  default void takesARareTermForMoreThanAUsualOne() {
    given(
        item("this").facet(Facet.PHENOMENON, "usual", "rare"),
        item("a").facet(Facet.PHENOMENON, "usual"),
        item("b").facet(Facet.PHENOMENON, "usual"),
        item("z").facet(Facet.PHENOMENON, "rare"));

    assertThat(like("this")).startsWith("z");
  }

  @Test
  default void takesWhatItIsAboutForMoreThanWhomItIsFor() {
    given(
        item("this").facet(Facet.FACTOR, "x").facet(Facet.TARGET_GROUP, "x"),
        item("a").facet(Facet.TARGET_GROUP, "x"),
        item("z").facet(Facet.FACTOR, "x"),
        item("none").facet(Facet.FACTOR, "y"));

    assertThat(like("this")).containsExactly("z", "a");
  }

  @Test
  default void doesNotTakeTheSameKindOrYearForAlike() {
    given(
        item("this").facet(Facet.KIND, "tool").facet(Facet.YEAR, "2024"),
        item("other").facet(Facet.KIND, "tool").facet(Facet.YEAR, "2024"));

    assertThat(like("this")).isEmpty();
  }

  @Test
  default void findsWhatSharesTellingWordsInAnyInflection() {
    given(
        item("this").dutch("Weerbare ouders", "Over opvoeding in de wijk", "", ""),
        item("far").dutch("Fietsen in de bergen", "Over vakantie", "", ""),
        item("near").dutch("Een weerbare ouder", "Opvoedingen in wijken", "", ""));

    assertThat(like("this")).containsExactly("near");
  }

  @Test
  default void findsNothingWhereLittleIsShared() {
    given(
        item("this").dutch("", "", "ouders kinderen school straat dorp stad brood water aarde", ""),
        item("most").dutch("", "", "ouders kinderen school straat dorp stad brood water", ""),
        item("little").dutch("", "", "aarde zon maan ster komeet planeet stof gas", ""));

    assertThat(like("this")).containsExactly("most");
  }

  /** A file mentions much that the document is not about. */
  @Test
  default void readsNoFiles() {
    given(
        item("this").title("Weerbaarheid").file("f", "Fietsen in de bergen"),
        item("other").title("Fietsen in de bergen"));

    assertThat(like("this")).isEmpty();
  }

  @Test
  default void readsTheTextsOfTheReadersLanguage() {
    given(
        item("this").dutch("Fiets", "", "", "").english("Bicycle", "", "", ""),
        item("dutch").dutch("Fiets", "", "", "").english("Boat", "", "", ""),
        item("english").dutch("Boot", "", "", "").english("Bicycle", "", "", ""));

    assertThat(like("this")).containsExactly("dutch");
    List<Hit> english = engine().like("this", Set.of(), SearchQuery.of("", Language.EN));
    assertThat(english).extracting(Hit::id).containsExactly("english");
    assertThat(english.getFirst().title()).isEqualTo(new Highlighted("Bicycle", List.of()));
    assertThat(english.getFirst().passages()).isEmpty();
  }

  @Test
  default void keepsToTheFiltersAndTheNumberAskedFor() {
    given(
        IntStream.range(0, 30)
            .mapToObj(i -> item("i" + i).facet(Facet.FACTOR, "x").facet(Facet.KIND, "k" + i % 2))
            .toArray(TestItem[]::new));
    SearchQuery four = SearchQuery.of("anders", Language.NL).withSize(4).withPage(3);

    assertThat(like("i0", four)).hasSize(4).doesNotContain("i0");
    assertThat(like("i0", four.withFilter(Facet.KIND, "k1")))
        .hasSize(4)
        .allMatch(id -> Integer.parseInt(id.substring(1)) % 2 == 1);
  }

  @Test
  default void leavesOutWhatIsKnownToBeLikeIt() {
    given(
        item("this").facet(Facet.FACTOR, "x"),
        item("a").facet(Facet.FACTOR, "x"),
        item("b").facet(Facet.FACTOR, "x"));

    SearchQuery one = SearchQuery.of("", Language.NL).withSize(1);
    assertThat(engine().like("this", Set.of("a", "gone"), one))
        .extracting(Hit::id)
        .containsExactly("b");
  }

  @Test
  default void findsNothingLikeWhatIsNotThere() {
    given(item("a").facet(Facet.FACTOR, "x"), item("b").facet(Facet.FACTOR, "x"));
    assertThat(like("a")).containsExactly("b");
    assertThat(like("gone")).isEmpty();

    engine().remove(List.of("b"));
    engine().commit(UP_TO);

    assertThat(like("b")).isEmpty();
    assertThat(like("a")).isEmpty();
  }
}
