package nl.veerkracht.search;

import static nl.veerkracht.search.EngineUnderTest.ids;
import static nl.veerkracht.search.EngineUnderTest.marked;
import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found though it is written otherwise: compounds by their parts, words by a near miss. */
interface MeaningContract extends EngineUnderTest {

  @ParameterizedTest
  @CsvSource({
    "weerbaarheidstraining, training in weerbaarheid",
    "training weerbaarheid, weerbaarheidstrainingen",
    "trainingen, weerbaarheidstraining",
    "kinderopvang, opvang van een kind",
    "gezondheidsbevordering, bevorderen en bevordering van gezondheid",
    "jeugd, jeugdhulp"
  })
  default void findsCompoundsByTheirPartsAndBack(String asked, String written) {
    given(item("a").body("Zo staat " + written + " in de tekst."), item("b").body("Iets anders."));

    SearchResult result = dutch(asked);
    assertThat(ids(result)).containsExactly("a");
    assertThat(result.hits().getFirst().reasons()).containsExactly(Reason.COMPOUND);
  }

  @Test
  default void findsPartsOfCompoundsInFiles() {
    given(item("a").title("Rapport").file("f", "Over niets.", "Een weerbaarheidstraining."));

    SearchResult result = dutch("training");
    assertThat(ids(result)).containsExactly("a");
    assertThat(result.hits().getFirst().reasons()).containsExactly(Reason.COMPOUND);
    assertThat(result.hits().getFirst().passages().getFirst().location())
        .isEqualTo(new FileLocation("f", 2));
  }

  @Test
  default void needsAllPartsOfACompound() {
    given(item("a").body("Over weerbaarheid."), item("b").body("Een training."));

    assertThat(found("weerbaarheidstraining")).isEmpty();
  }

  @Test
  default void needsAllWordsAroundAHyphen() {
    given(item("a").body("Een training in weerbaarheid."), item("b").body("Politie."));

    assertThat(found("politie-weerbaarheidstraining")).isEmpty();
  }

  @Test
  default void takesNoPhraseApartAndExcludesNoCompounds() {
    given(item("a").body("Een weerbaarheidstraining."), item("b").body("Een training."));

    assertThat(found("\"training\"")).containsExactly("b");
    assertThat(found("een -training")).containsExactly("a");
    assertThat(found("weerbaarheidstraining -training")).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource({
    "weerbaarheidd, weerbaarheid",
    "weebaarheid, weerbaarheid",
    "jongern, jongeren",
    "jognere, jongere",
    "weerbaarhied jongern, weerbaarheid jongeren",
    "jongern-weerbaarheid, jongeren-weerbaarheid"
  })
  default void findsWhatWasMeant(String asked, String meant) {
    given(
        item("a").body("Jongeren-weerbaarheid: weerbaarheid van jongeren, voor een jongere."),
        item("b").body("Weer voor jongeren."));

    SearchResult result = dutch(asked);
    assertThat(ids(result)).contains("a");
    assertThat(result.corrected()).isEqualTo(meant);
  }

  @Test
  default void takesTheWordThatFitsWhatItIsGluedTo() {
    given(
        item("a").title("Home-Start"),
        item("b").body("Een straat en nog een straat, in vele straten."),
        item("c").body("Straat en home."));

    SearchResult result = dutch("home-strat");
    assertThat(result.corrected()).isEqualTo("home-start");
    assertThat(ids(result)).containsExactly("a");
  }

  @Test
  default void findsWhatMeansTheSameAfterWhatIsAsked() {
    given(
        item("same").body("Over sociaal isolement, isolement dus, en isolement."),
        item("asked").body("Een lang verhaal over van alles, en ook over eenzaamheid."),
        item("english").english("On loneliness", "", "", ""),
        item("part").body("Over eenzaamheidsbeleid."),
        item("half").body("Een sociaal verhaal."));
    engine().use(new Synonyms(List.of(List.of(nl("eenzaamheid"), nl("sociaal isolement"), en()))));

    assertThat(found("eenzaamheid").getFirst()).isEqualTo("asked");
    assertThat(found("eenzaamheid")).containsExactlyInAnyOrder("asked", "same", "english", "part");
    assertThat(found("sociaal isolement")).contains("asked", "english").doesNotContain("half");
    assertThat(reasons("eenzaamheid", "same")).containsExactly(Reason.SYNONYM);
    assertThat(reasons("eenzaamheid", "english")).containsExactly(Reason.TRANSLATION);
    assertThat(reasons("eenzaamheid", "asked")).isEmpty();
    assertThat(found("\"eenzaamheid\"")).containsExactly("asked");
    assertThat(found("over -eenzaamheid")).contains("same");

    engine().use(Synonyms.NONE);
    assertThat(found("eenzaamheid")).containsExactlyInAnyOrder("asked", "part");
  }

  private Set<Reason> reasons(String asked, String id) {
    return dutch(asked).hits().stream()
        .filter(hit -> hit.id().equals(id))
        .findFirst()
        .orElseThrow()
        .reasons();
  }

  private static Synonyms.Label nl(String text) {
    return new Synonyms.Label(Language.NL, text);
  }

  private static Synonyms.Label en() {
    return new Synonyms.Label(Language.EN, "loneliness");
  }

  @Test
  default void leavesWordsAloneThatStandSomewhere() {
    given(
        item("a").body("Over jongeren."),
        item("b").body("Over de jongen."),
        item("c").english("About the young", "", "", ""));

    assertThat(found("jongen")).containsExactly("b");
    assertThat(dutch("jongen young").corrected()).isEmpty();
    assertThat(dutch("xq12 jongeren").corrected()).isEmpty();
    assertThat(dutch("\"jongern\"").corrected()).isEmpty();
    assertThat(dutch("jongeren -jongern").corrected()).isEmpty();
  }

  @Test
  default void takesHyphenatedWordApartWhereNothingHasItWhole() {
    given(
        item("both").body("Een functie van Gauss."),
        item("lines").body("Eerst de rijen herhalen, dan de kolommen."),
        item("one").body("Iets over Gauss."));

    assertThat(found("gauss-functie")).containsExactly("both");
    assertThat(dutch("gauss-functie").matching()).isEqualTo(Matching.ALL_WORDS);
    assertThat(found("rijen/kolommen")).containsExactly("lines");
    assertThat(found("gauss-onvindbaar")).isEmpty();
    assertThat(dutch("\"gauss-functie\"").total()).isZero();
  }

  /** Whoever copies a paragraph is answered by its last words as well. */
  @Test
  default void readsParagraphToItsEnd() {
    List<String> words = IntStream.range(100, 164).mapToObj(i -> "wd" + i).toList();
    engine()
        .use(
            new Synonyms(
                words.stream()
                    .map(word -> IntStream.range(0, 12).mapToObj(i -> label(word, i)).toList())
                    .toList()));
    given(
        item("first").body(String.join(" ", words.subList(0, 33))),
        item("last").body(String.join(" ", words.subList(8, 64))).file("f.pdf", "wd100"));

    SearchResult result = dutch(String.join(" ", words));
    assertThat(ids(result)).containsExactly("last", "first");
    assertThat(marked(result.hits().getFirst().passages().getFirst().text()))
        .contains("wd108", "wd125");
  }

  private static Synonyms.Label label(String word, int number) {
    return new Synonyms.Label(Language.NL, number == 0 ? word : word + "x" + number);
  }
}
