package nl.veerkracht.search;

import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Titles for what is being typed. */
interface SuggestionContract extends EngineUnderTest {

  private List<String> titles(String prefix, Language language) {
    return engine().suggest(prefix, language).stream().map(Suggestion::title).toList();
  }

  @Test
  default void suggestsTitlesThatBeginWithThePrefixFirst() {
    given(
        item("a").title("Training weerbaarheid"),
        item("b").title("Weerbaarheid op school"),
        item("c").title("Weerbaar opvoeden"),
        item("d").title("Samen sterk"));

    assertThat(titles("weerb", Language.NL))
        .containsExactly("Weerbaar opvoeden", "Weerbaarheid op school", "Training weerbaarheid");
    assertThat(engine().suggest("WEERBAAR  op", Language.NL))
        .extracting(Suggestion::id, Suggestion::title)
        .startsWith(tuple("c", "Weerbaar opvoeden"));
  }

  @Test
  default void suggestsTheShortestTitleFirstWhereTheWordStandsWithin() {
    given(
        item("a").title("Aan de slag met weerbaarheid in de hele wijk"),
        item("b").title("Training weerbaarheid"),
        item("c").title("De weg naar weerbaar"));

    assertThat(titles("weerbaarheid", Language.NL))
        .containsExactly(
            "Training weerbaarheid",
            "Aan de slag met weerbaarheid in de hele wijk",
            "De weg naar weerbaar");
  }

  @Test
  default void saysOfWhatKindASuggestionIs() {
    given(
        item("a").title("Weerbaar").facet(Facet.KIND, "tool").facet(Facet.FACTOR, "agressie"),
        item("b").title("Weerbaar samen"));

    assertThat(engine().suggest("weerbaar", Language.NL))
        .extracting(Suggestion::id, Suggestion::kind)
        .containsExactly(tuple("a", "tool"), tuple("b", ""));
  }

  @Test
  default void suggestsRegardlessOfDiacriticsAndWordOrder() {
    given(item("a").title("Coördinatie van één wijk"));

    assertThat(titles("coordi", Language.NL)).hasSize(1);
    assertThat(titles("wijk een", Language.NL)).hasSize(1);
    assertThat(titles("wijk twee", Language.NL)).isEmpty();
  }

  @Test
  default void suggestsTitlesWithOtherFormsOfFinishedWords() {
    given(
        item("a").title("Interventie voor jongeren"),
        item("b").title("Jongeren"),
        item("c").title("Weerbaar"),
        item("d").title("Training weerbaarheid"));

    assertThat(titles("interventies jon", Language.NL))
        .containsExactly("Interventie voor jongeren");
    assertThat(titles("interventies", Language.NL)).containsExactly("Interventie voor jongeren");
    assertThat(titles("weerbaarheid", Language.NL))
        .containsExactly("Training weerbaarheid", "Weerbaar");
  }

  @Test
  default void suggestsTitlesWithTheWordAnywhereAlsoWithinACompound() {
    given(
        item("a").title("Onze weerbaarheidstraining"),
        item("b").title("Weerbaarheid op school"),
        item("c").title("Samen sterk"));

    assertThat(titles("weerbaarheidstr", Language.NL))
        .containsExactly("Onze weerbaarheidstraining");
    assertThat(titles("traini", Language.NL)).containsExactly("Onze weerbaarheidstraining");
    assertThat(titles("training onz", Language.NL)).containsExactly("Onze weerbaarheidstraining");
  }

  @Test
  default void forgivesOneSlipWhereNothingElseIsFound() {
    given(item("a").title("Weerbaarheid op school"), item("b").title("Veerkracht op school"));

    assertThat(titles("weerbarh", Language.NL)).containsExactly("Weerbaarheid op school");
    assertThat(titles("scohol we", Language.NL)).containsExactly("Weerbaarheid op school");
    assertThat(titles("wxerbxarh", Language.NL)).isEmpty();
    assertThat(titles("opx", Language.NL)).isEmpty();
  }

  @Test
  default void suggestsNoTitleThatIsGone() {
    given(item("a").title("Weerbaar"), item("b").title("Weerbaar"), item("c").title("Weerbaar"));
    engine().remove(List.of("a"));
    engine().commit(Instant.EPOCH);

    assertThat(engine().suggest("weer", Language.NL))
        .extracting(Suggestion::id)
        .containsExactly("b", "c");
  }

  @Test
  default void suggestsTitlesInTheLanguageAskedElseInTheOther() {
    given(
        item("a").title("Veerkracht thuis").english("Resilience at home", "", "", ""),
        item("b").title("Resultaten"));

    assertThat(titles("res", Language.EN)).containsExactly("Resilience at home", "Resultaten");
    assertThat(titles("res", Language.NL)).containsExactly("Resultaten");
  }

  @Test
  default void suggestsFewTitles() {
    given(
        IntStream.range(0, 50)
            .mapToObj(number -> item("" + number).title("Weerbaar " + number))
            .toArray(TestItem[]::new));

    assertThat(titles("w", Language.NL)).hasSizeBetween(5, 12);
  }

  @Test
  default void suggestsNothingForNothing() {
    given(item("a").title("Weerbaar"));

    assertThat(titles("", Language.NL)).isEmpty();
    assertThat(titles("  -?\u0000", Language.NL)).isEmpty();
    assertThat(titles("veerkracht", Language.NL)).isEmpty();
  }
}
