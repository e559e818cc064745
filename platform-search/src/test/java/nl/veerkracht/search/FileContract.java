package nl.veerkracht.search;

import static nl.veerkracht.search.EngineUnderTest.ids;
import static nl.veerkracht.search.EngineUnderTest.marked;
import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The text of files: found, quoted with the page, and worth less than what describes them. */
interface FileContract extends EngineUnderTest {
  String FILLER = "Hier staat een zin die er niet toe doet. ";

  /** Pages of filler, one of them with a sentence in the middle. */
  private static String[] pages(int count, int number, String sentence) {
    String half = FILLER.repeat(37);
    return IntStream.rangeClosed(1, count)
        .mapToObj(page -> half + (page == number ? sentence + " " : "") + half)
        .toArray(String[]::new);
  }

  private List<Passage> passages(String text) {
    return dutch(text).hits().getFirst().passages();
  }

  @Test
  default void findsWordOnOnePageOfManyAndSaysWhich() {
    given(
        item("a")
            .dutch("Rapport", "Een lead.", "Een verhaal.", "Gezin")
            .file("report-7", pages(60, 31, "Veerkrachtige interventies lonen!")),
        item("b").dutch("Rapport", "Een lead.", "Een verhaal.", "Gezin").file("x", FILLER));

    SearchResult result = dutch("interventie");
    assertThat(ids(result)).containsExactly("a");
    assertThat(result.total()).isEqualTo(1);
    assertThat(result.matching()).isEqualTo(Matching.ALL_WORDS);

    Passage passage = passages("interventie").getFirst();
    assertThat(passage.field()).isEqualTo("file");
    assertThat(passage.language()).isEqualTo(Language.NL);
    assertThat(passage.location()).isEqualTo(new FileLocation("report-7", 31));
    assertThat(passage.text().text())
        .startsWith("Veerkrachtige interventies lonen! Hier staat")
        .hasSizeBetween(150, 300);
    assertThat(marked(passage.text())).containsExactly("interventies");
  }

  @Test
  default void saysNothingOfAPageForWhatIsInNoFile() {
    given(item("a").body("Over stress.").file("f", "Over rust."));

    assertThat(passages("stress")).extracting(Passage::location).containsOnlyNulls();
  }

  @Test
  default void tellsFilesAndLanguagesApart() {
    given(
        item("a")
            .title("Bundel")
            .file("first", "Niets.", "Over opvoeding.")
            .page("second", 1, Language.EN, "On coping in families.")
            .page("third", 0, null, "Zonder bladzijden: over stress."));

    assertThat(passages("opvoeding"))
        .extracting(Passage::location)
        .containsExactly(new FileLocation("first", 2));
    assertThat(passages("family"))
        .extracting(Passage::location, Passage::language)
        .containsExactly(tuple(new FileLocation("second", 1), Language.EN));
    assertThat(passages("stress"))
        .extracting(Passage::location)
        .containsExactly(new FileLocation("third", 0));
  }

  @Test
  default void findsWordsAsWrittenInFileOfUnknownLanguage() {
    given(item("a").title("Bundel").page("f", 1, null, "Our interventions for families."));

    assertThat(ids(english("interventions"))).containsExactly("a");
    assertThat(ids(english("\"interventions for families\""))).containsExactly("a");
  }

  @Test
  default void requiresAllWordsWhetherInFileOrNot() {
    given(
        item("both").dutch("Weerbaar", "", "", "").file("f", "Over jongeren."),
        item("pages").title("Anders").file("f", "Over weerbaar zijn.", "Over jongeren."),
        item("one").title("Weerbaar").file("f", "Over ouderen."));

    assertThat(found("weerbaar jongeren")).containsExactly("both", "pages");
    assertThat(dutch("weerbaar jongeren").total()).isEqualTo(2);
    assertThat(found("weerbaar -jongeren")).containsExactly("one");
  }

  @Test
  default void quotesFileBesideOwnTextForTheWordsThatItLacks() {
    given(
        item("a")
            .dutch("Titel", "Over stress.", "Meer over stress.", "")
            .file("f", "Stress op school.", "Stress en opvoeding thuis."));

    List<Passage> passages = passages("stress opvoeding");
    assertThat(passages).extracting(Passage::field).containsExactly("summary", "file");
    assertThat(passages.getLast().location()).isEqualTo(new FileLocation("f", 2));
    assertThat(marked(passages.getLast().text())).containsExactly("Stress", "opvoeding");
  }

  @Test
  default void quotesNoFileWhenOwnTextSaysItAll() {
    given(
        item("title").dutch("Stress", "Lead.", "", "").file("f", "Stress."),
        item("body").body("Over stress.").file("f", "Stress."));

    assertThat(dutch("stress").hits())
        .flatExtracting(Hit::passages)
        .extracting(Passage::field)
        .containsExactly("body");
  }

  @Test
  default void quotesThePageWhereMostWordsStandTogether() {
    String apart = "Stress. " + FILLER.repeat(20) + "Opvoeding. " + FILLER.repeat(20);
    given(
        item("a")
            .title("Titel")
            .file("f", "Stress, stress, stress.", apart.repeat(5), "Stress bij de opvoeding."));

    Passage best = passages("stress opvoeding").getFirst();
    assertThat(best.location()).isEqualTo(new FileLocation("f", 3));
    assertThat(marked(best.text())).containsExactly("Stress", "opvoeding");
  }

  @Test
  default void readsPhraseInFileButNotAcrossPagesOrFiles() {
    given(
        item("within").title("Een").file("f", "Wij staan samen sterk."),
        item("pages").title("Twee").file("f", "Wij staan samen", "sterk in de wereld."),
        item("files").title("Drie").file("f", "Wij staan samen").file("g", "sterk."));

    assertThat(found("\"samen sterk\"")).containsExactly("within");
    assertThat(marked(passages("\"samen sterk\"").getFirst().text()))
        .containsExactly("samen sterk");
  }

  @Test
  default void marksPhraseFarIntoFileFullOfItsWords() {
    String[] pages = pages(60, 60, "De kracht van de zin.");
    IntStream.range(0, 59).forEach(page -> pages[page] = "de van de zin kracht ".repeat(150));
    given(item("a").title("Titel").file("f", pages));

    Passage passage = passages("\"kracht van de zin\"").getFirst();
    assertThat(passage.location()).isEqualTo(new FileLocation("f", 60));
    assertThat(marked(passage.text())).containsExactly("kracht van de zin");
  }

  @Test
  default void marksRightPlacesAfterOddCharactersAndEmptyPages() {
    given(
        item("a")
            .title("Titel")
            .file(
                "f",
                "\uD83D\uDC68\u200D\uD83D\uDC69 soft\u00ADhyphen e\u0301e\u0301n \u0133s",
                "",
                " \n ",
                "regel een\nen \u201Cstress\u201D"));

    Passage passage = passages("stress").getFirst();
    assertThat(passage.location()).isEqualTo(new FileLocation("f", 4));
    assertThat(passage.text().text()).isEqualTo("regel een en \u201Cstress\u201D");
    assertThat(marked(passage.text())).containsExactly("stress");
    assertThat(marked(passages("ijs").getFirst().text())).containsExactly("ijs");
  }

  @Test
  default void quotesFromVeryLongTextWithoutPages() {
    String text = (FILLER.repeat(25) + "\n").repeat(100);
    given(
        item("lines").title("Een").page("f", 0, Language.NL, text + "Over stress.\n" + text),
        item("one").title("Twee").page("f", 0, Language.NL, "x".repeat(99_999) + " over rust"));

    assertThat(passages("stress").getFirst().text().text()).startsWith("Over stress. Hier");
    assertThat(marked(passages("rust").getFirst().text())).containsExactly("rust");
    assertThat(found("\"er niet toe doet. Over stress. Hier staat\"")).containsExactly("lines");
  }

  @Test
  default void findsNothingBeyondTheLimit() {
    String page = FILLER.repeat(2_500);
    int pages = SearchDocument.MAX_FILE_TEXT / page.length();
    String[] texts =
        Stream.concat(
                Stream.generate(() -> page).limit(pages), Stream.of("Rust. " + page + "Stress."))
            .toArray(String[]::new);
    given(item("a").title("Titel").file("f", texts));

    assertThat(found("rust")).containsExactly("a");
    assertThat(found("stress")).isEmpty();
  }

  @Test
  default void forgetsPagesOfReplacedAndRemovedDocuments() {
    given(
        item("a").title("Titel").file("f", "Over stress.", "Over rust."),
        item("b").title("Titel").file("f", "Over slaap."));
    given(item("a").title("Titel").file("f", "Over opvoeding."));
    engine().remove(List.of("b"));
    engine().commit(UP_TO);

    assertThat(found("stress")).isEmpty();
    assertThat(found("rust")).isEmpty();
    assertThat(found("slaap")).isEmpty();
    assertThat(passages("opvoeding").getFirst().location()).isEqualTo(new FileLocation("f", 1));

    given(item("a").title("Titel"));
    assertThat(found("opvoeding")).isEmpty();
    assertThat(found("titel")).containsExactly("a");
  }

  @Test
  default void putsWholeTitleBeforeFilesFullOfTheWords() {
    given(
        item("file").title("Rapport").file("f", "Rots en water. ".repeat(500)),
        item("title").dutch("Rots en Water", "", FILLER.repeat(50), ""),
        item("titleWithFile").title("Rots en Water voor ouders").file("f", FILLER.repeat(2_000)));

    assertThat(found("rots en water")).containsExactly("title", "titleWithFile", "file");
  }

  @Test
  default void putsOwnTextsBeforeFilesHoweverOftenAndHoweverCommon() {
    List<TestItem> items = new ArrayList<>();
    for (int number = 0; number < 19; number++) {
      items.add(item("body" + number).body(FILLER.repeat(3) + "Weerbaar. " + FILLER.repeat(3)));
    }
    items.add(item("long").body(FILLER.repeat(20) + "Weerbaar. " + FILLER.repeat(20)));
    items.add(item("file").title("Titel").file("f", "Weerbaar. ".repeat(300)));
    items.add(item("other").title("Titel").file("f", "Iets anders."));
    given(items.toArray(TestItem[]::new));

    SearchResult result = engine().search(SearchQuery.of("weerbaar", Language.NL).withSize(50));
    assertThat(result.total()).isEqualTo(21);
    assertThat(ids(result)).endsWith("file");
  }

  @Test
  default void putsFileThatIsAboutTheWordBeforeFileThatMentionsIt() {
    given(
        item("mentions").title("Titel").file("f", FILLER.repeat(20) + "Stress.", FILLER),
        item("about").title("Titel").file("f", "Stress. ".repeat(10) + FILLER.repeat(20), FILLER));

    assertThat(found("stress")).containsExactly("about", "mentions");
  }

  @Test
  default void countsFacetsAndSortsWithFilesLikeWithout() {
    given(
        item("a").title("Een").facet(Facet.KIND, "tool").file("f", "Stress."),
        item("b").title("Twee").facet(Facet.KIND, "event").file("f", "Stress."),
        item("c").title("Drie stress").facet(Facet.KIND, "event"));

    SearchResult all = dutch("stress");
    assertThat(all.facets().get(Facet.KIND))
        .containsExactly(new FacetCount("event", 2), new FacetCount("tool", 1));
    SearchQuery query = SearchQuery.of("stress", Language.NL).withFilter(Facet.KIND, "event");
    assertThat(engine().search(query).total()).isEqualTo(2);
    assertThat(ids(engine().search(query.withSort(Sort.TITLE)))).containsExactly("c", "b");
    assertThat(engine().size()).isEqualTo(3);
    assertThat(dutch("").total()).isEqualTo(3);
  }

  @Test
  default void quotesEachHitFromItsOwnFiles() {
    TestItem[] items =
        IntStream.range(0, 12)
            .mapToObj(
                number ->
                    item("" + number)
                        .title("T")
                        .file("f" + number, pages(14, number + 1, "Stress.")))
            .toArray(TestItem[]::new);
    for (TestItem each : items) {
      given(each);
    }

    for (Hit hit : dutch("stress").hits()) {
      int number = Integer.parseInt(hit.id());
      assertThat(hit.passages())
          .extracting(Passage::location)
          .containsExactly(new FileLocation("f" + number, number + 1));
    }
  }
}
