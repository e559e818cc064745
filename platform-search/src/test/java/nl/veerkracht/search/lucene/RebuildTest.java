package nl.veerkracht.search.lucene;

import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.search.EngineUnderTest;
import nl.veerkracht.search.NewIndex;
import nl.veerkracht.search.SearchEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder holds of a rebuild, also when the power fails in the middle. */
class RebuildTest implements EngineUnderTest {
  @TempDir private Path temporary;
  private Path folder;
  private SearchEngine engine;

  @BeforeEach
  void open() {
    folder = temporary.resolve("index");
    engine = LuceneEngine.open(folder);
    given(item("old").title("Oude zaak"));
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Override
  public SearchEngine engine() {
    return engine;
  }

  private void reopen() {
    engine.close();
    engine = LuceneEngine.open(folder);
  }

  /** What the power leaves behind when it fails now: everything that was written, nothing more. */
  private void failPower() throws IOException {
    Path left = temporary.resolve("left");
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        Files.copy(path, left.resolve(folder.relativize(path).toString()));
      }
    }
    engine.close();
    folder = left;
    engine = LuceneEngine.open(folder);
  }

  private NewIndex halfWay() {
    NewIndex rebuilt = engine.rebuild();
    rebuilt.put(List.of(item("new").title("Nieuwe zaak").document()));
    rebuilt.commit(UP_TO.plusSeconds(1));
    return rebuilt;
  }

  private void rebuild() {
    try (NewIndex rebuilt = halfWay()) {
      rebuilt.takeOver();
    }
  }

  private long segments() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.getFileName().toString().endsWith(".si")).count();
    }
  }

  @Test
  void isOnePieceAfterItWasPacked() throws IOException {
    engine.put(List.of(item("new").title("Nieuwe zaak").document()));
    engine.commit(UP_TO.plusSeconds(1));
    assertThat(segments()).isEqualTo(2);

    engine.pack();
    engine.commit(UP_TO.plusSeconds(2));
    reopen();
    assertThat(segments()).isEqualTo(1);
  }

  /** How many indexes lie in the folder and all within it. */
  private long indexes() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.getFileName().toString().startsWith("segments_")).count();
    }
  }

  @Test
  void keepsTheNewIndexAndNoOther() throws IOException {
    rebuild();
    assertThat(indexes()).isEqualTo(1);
    reopen();

    assertThat(found("zaak")).containsExactly("new");
    assertThat(engine.upTo()).contains(UP_TO.plusSeconds(1));
    given(item("newer").title("Nieuwste zaak"));
    rebuild();
    given(item("newest").title("Allernieuwste zaak"));
    reopen();
    assertThat(found("zaak")).containsExactlyInAnyOrder("new", "newest");
    assertThat(indexes()).isEqualTo(1);
  }

  @Test
  void goesOnWithTheOldIndexWhenThePowerFailsHalfWay() throws IOException {
    try (NewIndex rebuilt = halfWay()) {
      assertThat(indexes()).isEqualTo(2);
      failPower();
    }
    assertThat(found("zaak")).containsExactly("old");
    assertThat(engine.upTo()).contains(UP_TO);
    assertThat(indexes()).isEqualTo(1);
    rebuild();
    assertThat(found("zaak")).containsExactly("new");
  }

  @Test
  void goesOnWithTheOldIndexWhenThePowerFailsAtTheLastMoment() throws IOException {
    rebuild();
    try (NewIndex rebuilt = engine.rebuild()) {
      rebuilt.put(List.of(item("newest").title("Nieuwste zaak").document()));
      rebuilt.commit(UP_TO.plusSeconds(2));
      Files.writeString(folder.resolve("current.new"), "index-2");
      failPower();
    }
    assertThat(found("zaak")).containsExactly("new");
    assertThat(indexes()).isEqualTo(1);
  }

  @Test
  void goesOnWithTheNewIndexWhenThePowerFailsBeforeTheOldOneIsGone() throws IOException {
    byte[] old = Files.readAllBytes(commitOf(folder));
    rebuild();
    Files.write(folder.resolve("segments_1"), old);
    failPower();

    assertThat(found("zaak")).containsExactly("new");
    assertThat(indexes()).isEqualTo(1);
  }

  private static Path commitOf(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("segments_"))
          .toList()
          .getFirst();
    }
  }

  @Test
  void startsEmptyWhenNothingSaysWhichIndexAnswers() throws IOException {
    rebuild();
    engine.close();
    for (String garbage : List.of("garbage", "", "index-9", "../elsewhere")) {
      Files.writeString(folder.resolve("current"), garbage);
      engine = LuceneEngine.open(folder);
      assertThat(engine.upTo()).isEmpty();
      given(item("again").title("Zaak"));
      reopen();
      assertThat(found("zaak")).containsExactly("again");
      rebuild();
      engine.close();
    }
    engine = LuceneEngine.open(folder);
    assertThat(found("zaak")).containsExactly("new");
  }

  @Test
  void leavesNothingBehindWhenItIsClosedHalfWay() throws IOException {
    halfWay();
    reopen();

    assertThat(found("zaak")).containsExactly("old");
    assertThat(indexes()).isEqualTo(1);
  }
}
