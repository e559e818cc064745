package nl.veerkracht.search;

import static nl.veerkracht.search.EngineUnderTest.marked;
import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a hit shows: stored values, title, passages and the words marked in them. */
interface HitContract extends EngineUnderTest {

  private Hit first(String text) {
    return dutch(text).hits().getFirst();
  }

  @Test
  default void returnsWhatWasStored() {
    given(item("a").title("Weerbaar").stored("slug", "weerbaar").stored("kind", ""));

    assertThat(first("weerbaar").stored())
        .containsEntry("slug", "weerbaar")
        .containsEntry("kind", "")
        .hasSize(2);
  }

  @Test
  default void marksWordsInTheTitle() {
    given(item("a").title("Interventies: één interventie voor ’n gezin"));

    Highlighted title = first("interventie gezinnen").title();
    assertThat(title.text()).isEqualTo("Interventies: één interventie voor ’n gezin");
    assertThat(marked(title)).containsExactly("Interventies", "interventie", "gezin");
  }

  @Test
  default void showsTitleInTheLanguageOfTheQuestionElseInTheOther() {
    given(item("a").title("Weerbaar").english("Resilient", "", "", ""), item("b").title("Samen"));

    assertThat(english("weerbaar").hits().getFirst().title())
        .isEqualTo(new Highlighted("Resilient", List.of()));
    assertThat(english("samen").hits().getFirst().title())
        .isEqualTo(new Highlighted("Samen", List.of(new Range(0, 5))));
  }

  @Test
  default void hasNoPassagesWhenOnlyTheTitleOrNothingMatches() {
    given(item("a").dutch("Weerbaar", "Een lead.", "Een verhaal.", "Gezin"));

    assertThat(first("weerbaar").passages()).isEmpty();
    assertThat(first("").passages()).isEmpty();
    assertThat(first("").title().ranges()).isEmpty();
  }

  @Test
  default void marksWordsInShortPartAsWhole() {
    given(item("a").dutch("Titel", "Over veerkracht.\nEn stress, stress en stressoren.", "", ""));

    Passage passage = first("veerkracht stress").passages().getFirst();
    assertThat(passage.field()).isEqualTo("summary");
    assertThat(passage.language()).isEqualTo(Language.NL);
    assertThat(passage.text().text())
        .isEqualTo("Over veerkracht. En stress, stress en stressoren.");
    assertThat(marked(passage.text())).containsExactly("veerkracht", "stress", "stress");
  }

  @Test
  default void namesThePartOfEachPassage() {
    given(
        item("body").dutch("Titel", "Lead", "Iets over stress.", "Gezin"),
        item("labels").dutch("Titel", "Lead", "Verhaal", "Gezin\nStress"));

    assertThat(dutch("stress").hits())
        .flatExtracting(Hit::passages)
        .extracting(Passage::field)
        .containsExactlyInAnyOrder("body", "labels");
  }

  @Test
  default void quotesTheSentenceFromLongText() {
    String filler = "Hier staat een zin die er niet toe doet. ".repeat(30);
    given(item("a").body(filler + "Onderzoek naar veerkracht loont! " + filler));

    Highlighted passage = first("veerkracht").passages().getFirst().text();
    assertThat(passage.text())
        .startsWith("Onderzoek naar veerkracht loont! Hier staat")
        .endsWith("toe doet.")
        .hasSizeBetween(150, 300);
    assertThat(marked(passage)).containsExactly("veerkracht");
  }

  @Test
  default void cutsLongSentencesBetweenWordsAndSaysSo() {
    String filler = "en daarna kwam er nog iets bij ".repeat(40);
    given(item("a").body("Begin " + filler + "veerkracht " + filler + "eind."));

    Highlighted passage = first("veerkracht").passages().getFirst().text();
    assertThat(passage.text()).startsWith("… ").endsWith(" …").hasSizeBetween(150, 300);
    assertThat(passage.text().substring(2, passage.text().length() - 2).split(" "))
        .allMatch(word -> (filler + "veerkracht").contains(word));
    assertThat(marked(passage)).containsExactly("veerkracht");
  }

  @Test
  default void choosesPassagesThatShowMostOfTheWords() {
    String filler = "Hier staat een zin die er niet toe doet. ".repeat(30);
    given(
        item("a")
            .dutch(
                "Titel",
                "Alleen stress.",
                filler
                    + "Rust na stress. "
                    + filler
                    + "Veerkracht en stress samen. "
                    + filler
                    + "Ook opvoeding telt. "
                    + filler,
                ""));

    List<Passage> passages = first("stress veerkracht opvoeding").passages();
    assertThat(passages).hasSize(2);
    assertThat(marked(passages.get(0).text())).containsExactly("Veerkracht", "stress");
    assertThat(marked(passages.get(1).text())).containsExactly("opvoeding");
  }

  @Test
  default void marksPhraseOnlyWhereItStands() {
    given(item("a").body("Samen sterk. Sterk samen. Wij staan samen sterk, samen."));

    Highlighted passage = first("\"samen sterk\"").passages().getFirst().text();
    assertThat(marked(passage)).containsExactly("Samen sterk", "samen sterk");
  }

  @Test
  default void quotesTheOtherLanguageWhenTheWordsStandThere() {
    given(
        item("a")
            .dutch("Titel", "Een lead.", "Een verhaal.", "")
            .english("Title", "On coping.", "Coping helps.", ""));

    Hit hit = first("coping");
    assertThat(hit.title().text()).isEqualTo("Titel");
    assertThat(hit.passages()).extracting(Passage::language).containsOnly(Language.EN);
    assertThat(marked(hit.passages().getFirst().text())).containsExactly("coping");
  }

  @Test
  default void marksRightPlacesAfterOddCharacters() {
    given(
        item("a")
            .dutch(
                "Ti\u0308tel \uD83D\uDE00 \u0133s",
                "\uD83D\uDC68\u200D\uD83D\uDC69 soft\u00ADhyphen e\u0301e\u0301n \u0133s \u201Cstress\u201D",
                "Meer \u202Estress\u202C.",
                "label"));

    Hit hit = first("stress ijs softhyphen");
    assertThat(marked(hit.title())).containsExactly("ijs");
    assertThat(marked(hit.passages().get(0).text())).containsExactly("softhyphen", "ijs", "stress");
    assertThat(marked(hit.passages().get(1).text())).containsExactly("stress");
  }

  @Test
  default void marksNothingForExcludedWords() {
    given(item("a").body("Stress en rust."));

    assertThat(marked(first("stress -werk").passages().getFirst().text()))
        .containsExactly("Stress");
  }

  @Test
  default void returnsMarkupAsText() {
    given(item("a").body("Een <b>stress</b> & <script>."));

    Highlighted passage = first("stress").passages().getFirst().text();
    assertThat(passage.text()).isEqualTo("Een <b>stress</b> & <script>.");
    assertThat(marked(passage)).containsExactly("stress");
  }
}
