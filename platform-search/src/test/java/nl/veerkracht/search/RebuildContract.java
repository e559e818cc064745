package nl.veerkracht.search;

import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A new index beside the one that answers. */
interface RebuildContract extends EngineUnderTest {
  Instant LATER = UP_TO.plusSeconds(60);

  private static List<SearchDocument> one(String id, String title) {
    return List.of(item(id).title(title).facet(Facet.KIND, "tool").document());
  }

  @Test
  default void answersWithTheOldIndexUntilTheNewOneIsComplete() {
    given(item("old").title("Oude zaak").facet(Facet.KIND, "event"));
    try (NewIndex rebuilt = engine().rebuild()) {
      rebuilt.put(one("new", "Nieuwe zaak"));
      rebuilt.commit(LATER);

      assertThat(found("zaak")).containsExactly("old");
      assertThat(engine().suggest("nieu", Language.NL)).isEmpty();
      assertThat(engine().upTo()).contains(UP_TO);

      rebuilt.takeOver();
    }
    assertThat(found("zaak")).containsExactly("new");
    assertThat(engine().suggest("nieu", Language.NL)).extracting(Suggestion::id).contains("new");
    assertThat(engine().suggest("oud", Language.NL)).isEmpty();
    assertThat(dutch("").facets().get(Facet.KIND)).containsExactly(new FacetCount("tool", 1));
    assertThat(engine().upTo()).contains(LATER);
    assertThat(engine().size()).isEqualTo(1);
  }

  @Test
  default void takesChangesMeanwhile() {
    given(item("a").title("Eerste"), item("b").title("Tweede"));
    try (NewIndex rebuilt = engine().rebuild()) {
      rebuilt.put(one("a", "Eerste"));
      rebuilt.put(one("b", "Tweede"));
      engine().put(one("a", "Gewijzigd"));
      engine().remove(List.of("b"));
      engine().commit(LATER);
      assertThat(found("gewijzigd")).containsExactly("a");
      assertThat(engine().size()).isEqualTo(1);

      rebuilt.put(one("a", "Gewijzigd"));
      rebuilt.remove(List.of("b", "unknown"));
      rebuilt.commit(LATER);
      rebuilt.takeOver();
    }
    assertThat(found("gewijzigd")).containsExactly("a");
    assertThat(found("eerste")).isEmpty();
    assertThat(found("tweede")).isEmpty();
  }

  @Test
  default void answersTheSameAfterItWasPacked() {
    try (NewIndex rebuilt = engine().rebuild()) {
      rebuilt.put(one("a", "Eerste"));
      rebuilt.commit(UP_TO);
      rebuilt.put(one("b", "Tweede"));
      rebuilt.put(one("c", "Derde"));
      rebuilt.remove(List.of("c"));
      rebuilt.pack();
      rebuilt.commit(LATER);
      rebuilt.takeOver();
    }
    assertThat(found("")).containsExactlyInAnyOrder("a", "b");
    engine().put(one("d", "Vierde"));
    engine().pack();
    assertThat(found("")).containsExactlyInAnyOrder("a", "b");
    engine().commit(LATER);
    assertThat(found("")).containsExactlyInAnyOrder("a", "b", "d");
  }

  @Test
  default void leavesOutWhatWasNotCommitted() {
    try (NewIndex rebuilt = engine().rebuild()) {
      assertThatThrownBy(rebuilt::takeOver).isInstanceOf(IllegalStateException.class);
      rebuilt.put(one("a", "Eerste"));
      rebuilt.commit(LATER);
      rebuilt.put(one("b", "Tweede"));
      rebuilt.takeOver();
    }
    assertThat(found("")).containsExactly("a");
  }

  @Test
  default void goesOnWithTheOldIndexWhenTheNewOneIsGivenUp() {
    given(item("old").title("Oude zaak"));
    try (NewIndex rebuilt = engine().rebuild()) {
      rebuilt.put(one("new", "Nieuwe zaak"));
      rebuilt.commit(LATER);
    }
    assertThat(found("zaak")).containsExactly("old");
    assertThat(engine().upTo()).contains(UP_TO);
  }

  @Test
  default void buildsOneAtATimeAndAsOftenAsWanted() {
    for (String id : List.of("a", "b", "c")) {
      try (NewIndex rebuilt = engine().rebuild()) {
        assertThatThrownBy(engine()::rebuild).isInstanceOf(IllegalStateException.class);
        rebuilt.put(one(id, "Zaak"));
        rebuilt.commit(LATER);
        rebuilt.takeOver();
      }
      assertThat(found("zaak")).containsExactly(id);
    }
    given(item("d").title("Zaak"));
    assertThat(found("zaak")).containsExactlyInAnyOrder("c", "d");
    assertThat(engine().upTo()).contains(UP_TO);
  }

  @Test
  default void stopsWhenTheEngineIsClosed() {
    NewIndex rebuilt = engine().rebuild();
    rebuilt.put(one("a", "Zaak"));
    engine().close();

    assertThatThrownBy(() -> rebuilt.put(one("b", "Zaak")))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> rebuilt.commit(LATER)).isInstanceOf(CancellationException.class);
    rebuilt.close();
  }

  @Test
  default void answersWhileIndexesTakeEachOthersPlace() throws Exception {
    given(item("0").title("Veerkracht"));
    CountDownLatch asking = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> building =
          threads.submit(
              () -> {
                asking.await();
                for (int number = 1; number <= 20; number++) {
                  try (NewIndex rebuilt = engine().rebuild()) {
                    rebuilt.put(one("" + number, "Veerkracht"));
                    rebuilt.commit(LATER);
                    rebuilt.takeOver();
                  }
                }
                return null;
              });
      Future<?> reading =
          threads.submit(
              () -> {
                asking.countDown();
                while (!building.isDone()) {
                  assertThat(found("veerkracht")).hasSize(1);
                  assertThat(engine().suggest("veer", Language.NL)).hasSize(1);
                }
              });
      building.get();
      reading.get();
    }
    assertThat(found("veerkracht")).containsExactly("20");
  }
}
