package nl.veerkracht.search.lucene;

import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.FacetCount;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.SearchEngineContract;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on Lucene, and how an index in a folder survives what happens to folders. */
class LuceneEngineTest implements SearchEngineContract {
  @TempDir private Path folder;
  private SearchEngine engine;

  @BeforeEach
  void open() {
    engine = LuceneEngine.open(folder);
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

  @Test
  void worksInAnyDirectory() {
    try (SearchEngine inMemory = LuceneEngine.open(new ByteBuffersDirectory())) {
      inMemory.put(List.of(item("a").title("Weerbaar").document()));
      inMemory.commit(UP_TO);
      assertThat(inMemory.size()).isEqualTo(1);
    }
  }

  @Test
  void countsTheFacetsOfEverythingOncePerCommit() {
    given(item("a").title("Weerbaar").facet(Facet.KIND, "tool"));
    Map<Facet, List<FacetCount>> counted = dutch("").facets();
    assertThat(english("").facets()).isSameAs(counted);
    assertThat(dutch("weerbaar").facets()).isEqualTo(counted).isNotSameAs(counted);

    engine.commit(UP_TO.plusSeconds(1));
    given(item("b").title("Weerbaar").facet(Facet.KIND, "tool"));
    assertThat(dutch("").facets().get(Facet.KIND)).containsExactly(new FacetCount("tool", 2));
    assertThat(dutch("").facets()).isNotSameAs(counted).isSameAs(english("").facets());
  }

  @Test
  void keepsWhatWasCommitted() {
    given(item("a").title("Weerbaar"));
    reopen();

    assertThat(engine.upTo()).contains(UP_TO);
    assertThat(found("weerbaar")).containsExactly("a");
  }

  @Test
  void forgetsWhatWasNotCommitted() {
    given(item("a").title("Weerbaar"));
    engine.put(List.of(item("b").title("Weerbaar").document()));
    engine.clear();
    reopen();

    assertThat(engine.upTo()).contains(UP_TO);
    assertThat(found("weerbaar")).containsExactly("a");
  }

  @Test
  void makesMissingFolders() {
    Path deeper = folder.resolve("not/yet");
    try (SearchEngine made = LuceneEngine.open(deeper)) {
      assertThat(made.size()).isZero();
    }
    assertThat(deeper).isDirectory();
  }

  @Test
  void startsEmptyOnIndexOfAnotherVersion() throws IOException {
    given(item("a").title("Weerbaar"));
    engine.close();
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("schema", "0/9", "upTo", UP_TO.toString()).entrySet());
    }
    engine = LuceneEngine.open(folder);

    assertStartedEmptyAndWorks();
  }

  @Test
  void startsEmptyOnIndexOfSomebodyElse() throws IOException {
    engine.close();
    try (FSDirectory directory = FSDirectory.open(folder)) {
      new IndexWriter(directory, new IndexWriterConfig()).close();
    }
    engine = LuceneEngine.open(folder);

    assertStartedEmptyAndWorks();
  }

  @Test
  void startsEmptyOnGarbledCommit() throws IOException {
    given(item("a").title("Weerbaar"));
    engine.close();
    damage(name -> name.startsWith("segments_"), file -> Files.writeString(file, "garbage"));
    engine = LuceneEngine.open(folder);

    assertStartedEmptyAndWorks();
  }

  @Test
  void startsEmptyOnTruncatedFiles() throws IOException {
    given(item("a").title("Weerbaar"));
    engine.close();
    damage(
        name -> name.startsWith("_"),
        file -> Files.write(file, new byte[0], StandardOpenOption.TRUNCATE_EXISTING));
    engine = LuceneEngine.open(folder);

    assertStartedEmptyAndWorks();
  }

  @Test
  void startsEmptyOnMissingFiles() throws IOException {
    given(item("a").title("Weerbaar"));
    engine.close();
    damage(name -> name.startsWith("_"), Files::delete);
    engine = LuceneEngine.open(folder);

    assertStartedEmptyAndWorks();
  }

  @Test
  void leavesOtherFilesAloneWhenItStartsEmpty() throws IOException {
    given(item("a").title("Weerbaar"));
    engine.close();
    Path notes = Files.writeString(folder.resolve("notes.txt"), "keep");
    damage(name -> name.startsWith("segments_"), file -> Files.writeString(file, "garbage"));
    engine = LuceneEngine.open(folder);

    assertThat(notes).hasContent("keep");
    assertStartedEmptyAndWorks();
  }

  @Test
  void refusesFolderThatIsInUse() {
    given(item("a").title("Weerbaar"));

    assertThatThrownBy(() -> LuceneEngine.open(folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(folder.toString());
    assertThat(found("weerbaar")).containsExactly("a");
  }

  private void assertStartedEmptyAndWorks() {
    assertThat(engine.upTo()).isEmpty();
    assertThat(engine.size()).isZero();
    assertThat(found("weerbaar")).isEmpty();

    given(item("b").title("Weerbaar"));
    reopen();
    assertThat(engine.upTo()).contains(UP_TO);
    assertThat(found("weerbaar")).containsExactly("b");
  }

  private interface Damage {
    void to(Path file) throws IOException;
  }

  private void damage(Predicate<String> names, Damage damage) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (names.test(file.getFileName().toString())) {
          damage.to(file);
        }
      }
    }
  }
}
