package nl.veerkracht.search;

import static nl.veerkracht.search.EngineUnderTest.ids;
import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The orders a reader can choose, and pages. */
interface OrderContract extends EngineUnderTest {

  private List<String> ordered(String text, Language language, Sort sort) {
    return ids(engine().search(SearchQuery.of(text, language).withSort(sort)));
  }

  @Test
  default void sortsByDateNewestFirstAndUndatedLast() {
    given(
        item("old").date("1969-12-31"),
        item("undated"),
        item("new").date("2026-01-02"),
        item("middle").date("2010-05-05"));

    assertThat(ordered("", Language.NL, Sort.DATE))
        .containsExactly("new", "middle", "old", "undated");
    assertThat(ordered("", Language.NL, Sort.RELEVANCE))
        .containsExactly("new", "middle", "old", "undated");
  }

  @Test
  default void putsLastChangedFirstOnTheSameDate() {
    given(
        item("a").date("2026-01-02").changed("2026-02-01T00:00:00Z"),
        item("b").date("2026-01-02").changed("2026-02-03T00:00:00Z"),
        item("c").date("2026-01-02").changed("2026-02-02T00:00:00Z"));

    assertThat(ordered("", Language.NL, Sort.DATE)).containsExactly("b", "c", "a");
  }

  @Test
  default void putsWhatCameLastFirstWhateverItsOwnDateAndChanges() {
    given(
        item("a").published("2026-02-01T00:00:00Z").changed("2026-02-09T00:00:00Z"),
        item("b").published("2026-02-03T00:00:00Z").date("1999-01-01"),
        item("c").published("2026-02-02T00:00:00Z").date("2026-02-02"));

    assertThat(ordered("", Language.NL, Sort.PUBLISHED)).containsExactly("b", "c", "a");
  }

  @Test
  default void sortsByTitleAsReadersDo() {
    List<String> titles =
        new ArrayList<>(
            List.of(
                "’s Avonds samen",
                "aap",
                "Aap en meer",
                "Aaptraining",
                "Émancipatie en werk",
                "emancipatie in de wijk",
                "E-mail wijzer",
                "Zorg",
                "zorgen"));
    List<String> shuffled = new ArrayList<>(titles);
    Collections.shuffle(shuffled, new Random(7));
    given(shuffled.stream().map(title -> item(title).title(title)).toArray(TestItem[]::new));

    assertThat(ordered("", Language.NL, Sort.TITLE))
        .containsExactly(
            "aap",
            "Aap en meer",
            "Aaptraining",
            "E-mail wijzer",
            "Émancipatie en werk",
            "emancipatie in de wijk",
            "’s Avonds samen",
            "Zorg",
            "zorgen");
  }

  @Test
  default void sortsByTheTitleThatIsShown() {
    given(
        item("a").title("Aarde").english("World", "", "", ""),
        item("b").title("Boom").english("Tree", "", "", ""),
        item("c").english("Moon", "", "", ""));

    assertThat(ordered("", Language.NL, Sort.TITLE)).containsExactly("a", "b", "c");
    assertThat(ordered("", Language.EN, Sort.TITLE)).containsExactly("c", "b", "a");
  }

  @Test
  default void sortsByEvidenceAndThenByRelevance() {
    given(
        item("weak").dutch("Stress", "stress", "", "").evidence(1),
        item("strong").body("Iets over stress, en nog veel meer.").evidence(8),
        item("better").dutch("Stress", "Iets over stress", "", "").evidence(8),
        item("unknown").title("Stress"));

    assertThat(ordered("stress", Language.NL, Sort.EVIDENCE))
        .containsExactly("better", "strong", "weak", "unknown");
  }

  @Test
  default void keepsEqualHitsInOrderOverAllPages() {
    List<String> all = IntStream.range(100, 150).mapToObj(number -> "item" + number).toList();
    List<String> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(11));
    for (List<String> part : List.of(shuffled.subList(0, 20), shuffled.subList(20, 50))) {
      givenEqual(part);
    }

    SearchQuery everything = SearchQuery.of("", Language.NL);
    List<String> expected = ids(engine().search(everything.withSize(all.size())));
    assertThat(expected).containsExactlyInAnyOrderElementsOf(all);
    Collections.shuffle(shuffled, new Random(12));
    givenEqual(shuffled);
    for (Sort sort : Sort.values()) {
      for (String text : new String[] {"", "gelijk"}) {
        SearchQuery query = everything.withText(text).withSort(sort).withSize(7);
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= 8; page++) {
          pages.addAll(ids(engine().search(query.withPage(page))));
        }
        assertThat(pages).as("%s '%s'", sort, text).isEqualTo(expected);
      }
    }
  }

  private void givenEqual(List<String> ids) {
    given(ids.stream().map(id -> item(id).title("Gelijk")).toArray(TestItem[]::new));
  }

  @Test
  default void answersEmptyPageBeyondTheLast() {
    given(Arrays.stream("a b c".split(" ")).map(TestItem::item).toArray(TestItem[]::new));

    SearchQuery query = SearchQuery.of("", Language.NL).withSize(2);
    assertThat(ids(engine().search(query.withPage(2)))).hasSize(1);
    SearchResult beyond = engine().search(query.withPage(9_999));
    assertThat(beyond.hits()).isEmpty();
    assertThat(beyond.total()).isEqualTo(3);
  }
}
