package nl.veerkracht.search;

import static nl.veerkracht.search.EngineUnderTest.ids;
import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which documents answer a question. */
interface MatchingContract extends EngineUnderTest {

  @Test
  default void findsWordsInEveryPart() {
    given(
        item("title").dutch("Veerkracht", "", "", ""),
        item("summary").dutch("", "Over veerkracht", "", ""),
        item("body").dutch("", "", "Lang verhaal over veerkracht.", ""),
        item("labels").dutch("", "", "", "Gezin\nVeerkracht"),
        item("none").dutch("Iets anders", "", "", ""));

    assertThat(found("veerkracht")).containsExactlyInAnyOrder("title", "summary", "body", "labels");
  }

  @Test
  default void findsTextsOfBothLanguages() {
    given(
        item("nl").title("Interventies voor gezinnen"),
        item("en").english("Interventions for families", "", "", ""));

    assertThat(found("interventie")).containsExactly("nl");
    assertThat(found("intervention")).containsExactly("en");
    assertThat(ids(english("interventies"))).containsExactly("nl");
    assertThat(ids(english("family"))).containsExactly("en");
  }

  @ParameterizedTest
  @CsvSource({
    "interventie, interventies",
    "Interventies, interventie",
    "jongeren, jongere",
    "bedrijf, bedrijven",
    "coördinatie, coordinatie",
    "coordinatie, coördinatie",
    "foto's, foto\u2019s",
    "e-mail, E-mail",
    "VNG, vng",
    "ijs, \u0132s",
    "\u0133s, IJs",
    "cafe\u0301, café"
  })
  default void matchesOtherFormsOfWord(String asked, String written) {
    given(item("a").body("Zo staat " + written + " in de tekst."));

    assertThat(found(asked)).containsExactly("a");
  }

  @Test
  default void requiresAllWordsWhereverTheyStand() {
    given(
        item("both").dutch("Weerbaar", "", "Een verhaal over jongeren.", ""),
        item("mixed").title("Weerbaar").english("Ook over jongeren", "", "", ""),
        item("one").title("Weerbaar"));

    SearchResult result = dutch("weerbaar jongeren");
    assertThat(ids(result)).containsExactlyInAnyOrder("both", "mixed");
    assertThat(result.matching()).isEqualTo(Matching.ALL_WORDS);
  }

  @Test
  default void takesSomeWordsWhenNothingHasThemAll() {
    given(item("a").title("Weerbaar"), item("b").title("Jongeren"), item("c").title("Ouderen"));

    SearchResult result = dutch("weerbaar jongeren");
    assertThat(ids(result)).containsExactlyInAnyOrder("a", "b");
    assertThat(result.matching()).isEqualTo(Matching.SOME_WORDS);
  }

  @Test
  default void takesSomeWordsOnlyWithinTheFilters() {
    given(
        item("a").title("Weerbaar").facet(Facet.KIND, "tool"),
        item("b").title("Weerbaar jongeren").facet(Facet.KIND, "event"));
    SearchQuery query = SearchQuery.of("weerbaar jongeren", Language.NL);

    SearchResult tools = engine().search(query.withFilter(Facet.KIND, "tool"));
    assertThat(ids(tools)).containsExactly("a");
    assertThat(tools.matching()).isEqualTo(Matching.SOME_WORDS);

    SearchResult events = engine().search(query.withFilter(Facet.KIND, "event"));
    assertThat(ids(events)).containsExactly("b");
    assertThat(events.matching()).isEqualTo(Matching.ALL_WORDS);
  }

  @Test
  default void addsDocumentsWithMostWordsOfALongQuestion() {
    given(
        item("all")
            .body("Training voor jongeren, in " + "een lange zin ".repeat(30) + "op school."),
        item("most").title("Training jongeren").facet(Facet.KIND, "tool"),
        item("one").title("Training"));

    SearchResult result = dutch("training jongeren school");
    assertThat(ids(result)).containsExactly("all", "most");
    assertThat(result.matching()).isEqualTo(Matching.MOST_WORDS);
    assertThat(result.facets().get(Facet.KIND)).containsExactly(new FacetCount("tool", 1));

    SearchQuery query = SearchQuery.of("training jongeren school", Language.NL);
    SearchResult tools = engine().search(query.withFilter(Facet.KIND, "tool"));
    assertThat(ids(tools)).containsExactly("most");
    assertThat(tools.matching()).isEqualTo(Matching.SOME_WORDS);
    assertThat(found("training jongeren")).containsExactlyInAnyOrder("all", "most");
  }

  @Test
  default void needsAllWordsOfALongQuestionWhereManyHaveThem() {
    for (int i = 0; i < 10; i++) {
      given(item("all" + i).body("Training voor jongeren op school.").facet(Facet.YEAR, "" + i));
    }
    given(item("most").title("Training jongeren").facet(Facet.YEAR, "1"));
    SearchQuery query = SearchQuery.of("training jongeren school", Language.NL);

    assertThat(engine().search(query).total()).isEqualTo(10);
    SearchResult narrowed = engine().search(query.withFilter(Facet.YEAR, "1"));
    assertThat(ids(narrowed)).containsExactly("all1");
    assertThat(narrowed.matching()).isEqualTo(Matching.ALL_WORDS);
  }

  @Test
  default void saysAllWordsWhenNothingMatchesAtAll() {
    given(item("a").title("Weerbaar").facet(Facet.KIND, "tool"));

    SearchResult result = dutch("onvindbaar woord");
    assertThat(result.total()).isZero();
    assertThat(result.hits()).isEmpty();
    assertThat(result.matching()).isEqualTo(Matching.ALL_WORDS);
  }

  @Test
  default void readsPhraseLiterally() {
    given(
        item("literal").body("Dit is de kracht van samen leven."),
        item("apart").body("Samen met de kracht van leven."),
        item("inflected").body("De kracht van samen leeft."));

    assertThat(found("\"kracht van samen leven\"")).containsExactly("literal");
    assertThat(found("\u201Ckracht van samen leven\u201D")).containsExactly("literal");
  }

  @Test
  default void readsQuotedWordLiterally() {
    given(item("one").body("Een interventie."), item("many").body("Twee interventies."));

    assertThat(found("\"interventies\"")).containsExactly("many");
  }

  @Test
  default void doesNotReadPhraseAcrossParts() {
    given(item("a").dutch("Samen", "sterk", "", ""));

    SearchResult result = dutch("\"samen sterk\"");
    assertThat(result.total()).isZero();
  }

  @Test
  default void readsWordWithHyphenAsOne() {
    given(
        item("a").body("Een sociaal-emotionele training."),
        item("b").body("Een emotionele en sociale training."));

    assertThat(found("sociaal-emotioneel")).containsExactly("a");
  }

  @Test
  default void excludesWordsAndPhrases() {
    given(
        item("a").body("Training voor jongeren op school."),
        item("b").body("Training voor jongeren thuis."),
        item("c").body("Trainingen op school."));

    assertThat(found("training -jongere")).containsExactly("c");
    assertThat(found("training -\"op school\"")).containsExactly("b");
    assertThat(found("-jongeren")).containsExactly("c");
    assertThat(dutch("-jongeren").matching()).isEqualTo(Matching.EVERYTHING);
  }

  @Test
  default void splitsDocumentsByWordAndItsExclusion() {
    given(
        item("a").body("Training met ouders."),
        item("b").body("Trainingen zonder."),
        item("c").english("Training with parents", "", "", ""));

    assertThat(dutch("training ouder").total() + dutch("training -ouder").total())
        .isEqualTo(dutch("training").total())
        .isEqualTo(3);
  }

  @Test
  default void doesNotRequireStopWords() {
    given(item("a").body("Trainingen, weerbaarheid, jongeren."));

    assertThat(found("training voor de weerbaarheid van jongeren")).containsExactly("a");
    assertThat(dutch("de training").matching()).isEqualTo(Matching.ALL_WORDS);
  }

  @Test
  default void takesStopWordsLiterallyWhenThereIsNothingElse() {
    given(item("a").title("Wat als"), item("b").title("Samen"));

    assertThat(found("wat als")).containsExactly("a");
  }

  @Test
  default void findsEverythingWithoutWords() {
    given(item("a").title("Weerbaar"), item("b").title("Jongeren"));

    for (String text : new String[] {"", "   ", "\"\"", "-", "?!", "* *:*", "\u0000"}) {
      SearchResult result = dutch(text);
      assertThat(ids(result)).as(text).containsExactlyInAnyOrder("a", "b");
      assertThat(result.matching()).isEqualTo(Matching.EVERYTHING);
    }
  }

  @Test
  default void readsNoSyntaxOfAnyEngine() {
    given(item("a").title("Weerbaar"));

    assertThat(found("title:weerbaar")).isEmpty();
    assertThat(found("weerb*")).isEmpty();
    assertThat(found("weerbar~2")).isEmpty();
    assertThat(found("(weerbaar)")).containsExactly("a");
    assertThat(found("+weerbaar^4")).isEmpty();
  }

  static Stream<Arguments> rubbish() {
    return Stream.of(
            "x".repeat(10_000),
            "x ".repeat(5_000),
            "\"".repeat(9_999),
            "-".repeat(10_000),
            "\" -\"- ".repeat(2_000),
            "weer\u0000baar",
            "\u0000\u0001\u0007\u001B[31m",
            "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83D",
            "\uDE00\uD83D",
            "\u202Eתירבע עברית\u202C",
            "العربية شباب",
            "中文測試 日本語",
            "中".repeat(500),
            "a-b.c/d ".repeat(100),
            "a\u0301\u0302\u0303".repeat(200),
            "' OR 1=1 --",
            "<script>alert(1)</script>",
            "${jndi:ldap://x}",
            "field:(a AND [b TO c]) || !d && {e} ~ ? * ^ \\ /",
            "%00%0a",
            "\uFFFF\uFFFE\uFEFF",
            "--weerbaar - -- \"-\"",
            "\n\r\t\u2028\u2029")
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("nl.veerkracht.search.MatchingContract#rubbish")
  default void answersRubbish(String text) {
    given(
        item("a").dutch("Weerbaar", "Veerkracht", "Een <script> en een 日本語 woord.", "x"),
        item("b").english("Emoji \uD83D\uDE00", "", "", ""));

    for (Sort sort : Sort.values()) {
      SearchQuery query = SearchQuery.of(text, Language.NL).withSort(sort).withPage(9_999);
      SearchResult result = engine().search(query.withFilter(Facet.KIND, "x" + text));
      assertThat(result.total()).isZero();
      assertThat(engine().search(query).hits()).isEmpty();
    }
    assertThat(dutch(text).total()).isBetween(0L, 2L);
    assertThat(engine().suggest(text, Language.EN)).hasSizeLessThanOrEqualTo(2);
  }
}
