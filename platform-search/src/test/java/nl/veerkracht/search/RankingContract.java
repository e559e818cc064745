package nl.veerkracht.search;

import static nl.veerkracht.search.EngineUnderTest.ids;
import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which answers come first by relevance. */
interface RankingContract extends EngineUnderTest {

  @Test
  default void putsWholeTitleBeforeEverything() {
    given(
        item("often")
            .dutch(
                "Rots en Water, rots en water",
                "Rots en Water rots en water",
                "Rots en water. ".repeat(20),
                "Rots en Water"),
        item("title")
            .dutch("Rots en Water", "", "Een lang verhaal over iets anders. ".repeat(50), ""),
        item("series").title("Rots en Water voor ouders"));

    assertThat(found("rots en water").getFirst()).isEqualTo("title");
    assertThat(found("ROTS, en   water!").getFirst()).isEqualTo("title");
    assertThat(found("\"rots en water\"").getFirst()).isEqualTo("title");
  }

  @Test
  default void recognisesWholeTitleInEitherLanguage() {
    given(
        item("a").dutch("Samen", "resilience resilience", "resilience", "resilience"),
        item("b").title("Veerkracht").english("Résilience", "", "Something else. ".repeat(40), ""));

    assertThat(found("resilience").getFirst()).isEqualTo("b");
    assertThat(ids(english("resilience")).getFirst()).isEqualTo("b");
  }

  @Test
  default void putsWrittenFormBeforeOtherForms() {
    given(
        item("many").body("Kies interventies die passen."),
        item("one").body("Kies interventie die passen."));

    assertThat(found("interventie")).containsExactly("one", "many");
    assertThat(found("interventies")).containsExactly("many", "one");
  }

  @Test
  default void putsLanguageOfTheQuestionFirst() {
    given(
        item("en").english("About stress", "", "", ""),
        item("nl").dutch("Over stress", "", "", ""));

    assertThat(ids(dutch("stress"))).containsExactly("nl", "en");
    assertThat(ids(english("stress"))).containsExactly("en", "nl");
  }

  @Test
  default void putsTitleBeforeLabelsBeforeBody() {
    given(
        item("body").dutch("Iets anders", "Een lead", "Over weerbaar zijn", "Gezin"),
        item("labels").dutch("Iets anders", "Een lead", "Over zichzelf zijn", "Weerbaar"),
        item("title").dutch("Iets weerbaar", "Een lead", "Over zichzelf zijn", "Gezin"));

    assertThat(found("weerbaar")).containsExactly("title", "labels", "body");
  }

  @Test
  default void addsUpWordsOverParts() {
    given(
        item("spread").dutch("Weerbaar", "", "Hier staat iets over jongeren en meer.", ""),
        item("body").dutch("Overig", "", "Hier staat weerbaar en jongeren en meer.", ""));

    assertThat(found("weerbaar jongeren")).containsExactly("spread", "body");
  }

  @Test
  default void putsDocumentsWithMoreOfTheWordsFirst() {
    given(
        item("one").title("Weerbaar opgroeien"),
        item("two").title("Weerbaar jong"),
        item("other").title("Samen"));

    SearchResult result = dutch("weerbaar jong onvindbaar");
    assertThat(ids(result)).containsExactly("two", "one");
    assertThat(result.matching()).isEqualTo(Matching.SOME_WORDS);
  }

  @Test
  default void putsWordsBeforeTheirOtherFormsBeforeCompounds() {
    given(
        item("part").title("Een weerbaarheidstraining hier"),
        item("inflected").title("Een paar trainingen hier"),
        item("exact").title("Een gewone training hier"));

    assertThat(found("training")).containsExactly("exact", "inflected", "part");
  }

  @Test
  default void putsWordsNearEachOtherFirst() {
    given(
        item("far").body("Weerbaar een twee drie vier vijf zes zeven acht opgroeien."),
        item("near").body("Weerbaar een twee opgroeien drie vier vijf zes zeven acht."),
        item("next").body("Weerbaar opgroeien een twee drie vier vijf zes zeven acht."));

    assertThat(found("weerbaar opgroeien")).containsExactly("next", "near", "far");
  }

  /** Of documents that are as long and have words that are as rare. */
  @Test
  default void putsStrongerEvidenceFirst() {
    engine()
        .use(
            new Synonyms(
                List.of(
                    List.of(
                        new Synonyms.Label(Language.NL, "training"),
                        new Synonyms.Label(Language.NL, "cursus")))));
    String rest = " appel peer druif kers pruim citroen meloen schoolplein";
    given(
        item("compound").body("weerbaarheidstraining jongere" + rest),
        item("synonym").body("cursus jongere" + rest),
        item("inflected").body("trainingen jongeren" + rest),
        item("written").body("training" + rest + " jongere"),
        item("near").body("training jongere" + rest),
        item("title").dutch("Training jongere", "", "", ""));
    for (int i = 0; i < 3; i++) {
      given(item("other" + i).body("Een cursus." + rest));
    }

    assertThat(found("training jongere"))
        .containsExactly("title", "near", "written", "inflected", "synonym", "compound");
  }
}
