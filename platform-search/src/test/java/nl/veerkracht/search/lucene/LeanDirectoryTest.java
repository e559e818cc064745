package nl.veerkracht.search.lucene;

import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.veerkracht.search.Hit;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.SearchQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of an index is mapped into memory. */
class LeanDirectoryTest {
  private static final int ITEMS = 300;
  private static final String BODY = "Een lang verhaal over weerbaarheid. ".repeat(40);

  @TempDir private Path folder;

  @BeforeEach
  void fill() {
    try (LuceneEngine engine = LuceneEngine.open(folder)) {
      engine.put(documents(0, ITEMS / 2));
      engine.commit(Instant.EPOCH);
      engine.put(documents(ITEMS / 2, ITEMS));
      engine.pack();
      engine.commit(Instant.EPOCH);
    }
  }

  private static List<SearchDocument> documents(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> item("item-" + i).dutch("Titel " + i, "Lead.", BODY, "Gezin"))
        .map(each -> each.stored("kind", "tool").document())
        .toList();
  }

  private Map<String, List<Long>> sizes() throws IOException {
    Map<String, List<Long>> sizes = new TreeMap<>();
    try (Directory directory = new LeanDirectory(folder)) {
      for (String name : directory.listAll()) {
        if (name.startsWith("_")) {
          try (IndexInput file = directory.openInput(name, IOContext.DEFAULT)) {
            String how = file.toString().startsWith("MemorySegment") ? "mapped" : "read";
            sizes.computeIfAbsent(how, none -> new ArrayList<>()).add(file.length());
          }
        }
      }
    }
    return sizes;
  }

  private static long sum(List<Long> sizes) {
    return sizes.stream().mapToLong(Long::longValue).sum();
  }

  @Test
  void readsTextsWithoutMappingThem() throws IOException {
    Map<String, List<Long>> sizes = sizes();

    assertThat(sum(sizes.get("read"))).isGreaterThan((long) ITEMS * BODY.length());
    assertThat(sum(sizes.get("mapped"))).isLessThan((long) ITEMS * BODY.length());
  }

  @Test
  void stillAnswersAfterAReaderWasInterrupted() {
    try (LuceneEngine engine = LuceneEngine.open(folder)) {
      Thread.currentThread().interrupt();
      Hit interrupted = first(engine);

      assertThat(Thread.interrupted()).isTrue();
      assertThat(first(engine)).isEqualTo(interrupted);
    }
  }

  private static Hit first(LuceneEngine engine) {
    return engine.search(SearchQuery.of("titel 7", Language.NL)).hits().getFirst();
  }

  @Test
  void showsTheSameWhenItIsOpenedAgain() {
    try (LuceneEngine engine = LuceneEngine.open(folder)) {
      Hit hit = first(engine);

      assertThat(hit.id()).isEqualTo("item-7");
      assertThat(hit.lead(Language.NL).summary()).isEqualTo("Lead.");
      assertThat(hit.stored()).containsEntry("kind", "tool");
    }
  }
}
