package nl.veerkracht.search;

import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What goes in, and when it shows. */
interface IndexingContract extends EngineUnderTest {

  @Test
  default void startsEmptyAndAnswers() {
    assertThat(engine().size()).isZero();
    assertThat(engine().upTo()).isEmpty();
    assertThat(dutch("veerkracht").total()).isZero();
    assertThat(dutch("").matching()).isEqualTo(Matching.EVERYTHING);
    assertThat(dutch("").facets()).containsOnlyKeys(Facet.values());
    assertThat(engine().search(SearchQuery.of("", Language.NL).withFilter(Facet.KIND, "x")).total())
        .isZero();
    assertThat(engine().suggest("v", Language.NL)).isEmpty();
  }

  @Test
  default void showsWhatWasPutOnlyAfterTheCommit() {
    engine().put(List.of(item("a").title("Rots en Water").document()));

    assertThat(engine().size()).isZero();
    assertThat(found("rots")).isEmpty();
    assertThat(engine().upTo()).isEmpty();

    engine().commit(UP_TO);

    assertThat(engine().size()).isEqualTo(1);
    assertThat(found("rots")).containsExactly("a");
    assertThat(engine().upTo()).contains(UP_TO);
  }

  @Test
  default void replacesDocumentWithTheSameId() {
    given(item("a").title("Oud").facet(Facet.KIND, "tool"));
    given(item("a").title("Nieuw").facet(Facet.KIND, "event"));

    assertThat(engine().size()).isEqualTo(1);
    assertThat(found("oud")).isEmpty();
    assertThat(found("nieuw")).containsExactly("a");
    assertThat(dutch("").facets().get(Facet.KIND)).containsExactly(new FacetCount("event", 1));
  }

  @Test
  default void keepsTheLastOfTwoVersionsPutTogether() {
    given(item("a").title("Oud"), item("a").title("Nieuw"));

    assertThat(found("")).containsExactly("a");
    assertThat(found("nieuw")).containsExactly("a");
  }

  @Test
  default void removesAtTheCommitAndIgnoresUnknownIds() {
    given(item("a").title("Een"), item("b").title("Twee"));

    engine().remove(List.of("a", "unknown"));
    assertThat(engine().size()).isEqualTo(2);

    engine().commit(UP_TO.plusSeconds(1));
    assertThat(found("")).containsExactly("b");
    assertThat(engine().upTo()).contains(UP_TO.plusSeconds(1));
  }

  @Test
  default void answersWithTheOldDocumentsUntilRebuiltOnesAreCommitted() {
    given(item("a").title("Oud"));

    engine().clear();
    engine().put(List.of(item("b").title("Nieuw").document()));
    assertThat(found("")).containsExactly("a");
    assertThat(engine().upTo()).contains(UP_TO);

    engine().commit(UP_TO.plusSeconds(1));
    assertThat(found("")).containsExactly("b");
  }

  @Test
  default void remembersHowFarItCameWithoutAnyChange() {
    engine().commit(UP_TO);
    engine().commit(UP_TO.plusSeconds(5));

    assertThat(engine().upTo()).contains(UP_TO.plusSeconds(5));
    assertThat(engine().size()).isZero();
  }

  @Test
  default void acceptsDocumentWithoutAnyText() {
    given(item("a"));

    assertThat(found("")).containsExactly("a");
    assertThat(dutch("").hits().getFirst().title()).isEqualTo(new Highlighted("", List.of()));
  }

  @Test
  default void acceptsVeryLongTexts() {
    String longWord = "x".repeat(70_000);
    String longText = "weerbaar ".repeat(20_000);
    given(item("a").dutch(longWord, longText, longText + longWord + " slotwoord", longText));

    assertThat(found("slotwoord")).containsExactly("a");
    assertThat(dutch("weerbaar").hits().getFirst().passages()).hasSize(2);
  }

  @Test
  default void takesAnyCharacterInTextsIdsAndFacets() {
    String odd = "a/b\u001Fc \"d\" \uD83D\uDE00 \u05D0";
    given(item(odd).title(odd).facet(Facet.ORGANISATION, odd).stored("k", odd));

    SearchResult result =
        engine().search(SearchQuery.of("", Language.NL).withFilter(Facet.ORGANISATION, odd));
    assertThat(result.hits()).hasSize(1);
    assertThat(result.hits().getFirst().id()).isEqualTo(odd);
    assertThat(result.hits().getFirst().stored()).containsEntry("k", odd);
    assertThat(result.facets().get(Facet.ORGANISATION)).containsExactly(new FacetCount(odd, 1));
  }

  @Test
  default void answersWhileOthersWrite() throws Exception {
    given(item("0").title("Veerkracht").facet(Facet.KIND, "tool"));
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> writing =
          threads.submit(
              () ->
                  IntStream.rangeClosed(1, 40)
                      .forEach(
                          number ->
                              given(
                                  item("" + number)
                                      .title("Veerkracht")
                                      .facet(Facet.KIND, "tool"))));
      Future<?> reading =
          threads.submit(
              () -> {
                while (!writing.isDone()) {
                  SearchResult result = dutch("veerkracht");
                  assertThat(result.facets().get(Facet.KIND))
                      .containsExactly(new FacetCount("tool", result.total()));
                }
              });
      writing.get();
      reading.get();
    }
    assertThat(dutch("veerkracht").total()).isEqualTo(41);
  }

  @Test
  default void keepsInstantsExactly() {
    Instant precise = Instant.parse("2026-03-02T08:30:00.123456789Z");
    engine().commit(precise);

    assertThat(engine().upTo()).contains(precise);
  }
}
