package nl.veerkracht.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import nl.veerkracht.search.Facet;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacetColumnsTest {
  private final FacetsConfig config = Documents.facetsConfig();
  private final FacetColumns columns = new FacetColumns();
  private ByteBuffersDirectory directory;
  private IndexWriter writer;

  @BeforeEach
  void open() throws IOException {
    directory = new ByteBuffersDirectory();
    writer =
        new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE));
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
    directory.close();
  }

  private void add(String... kinds) throws IOException {
    Document document = new Document();
    for (String kind : kinds) {
      document.add(new SortedSetDocValuesFacetField(Facet.KIND.name(), kind));
    }
    document.add(new SortedSetDocValuesFacetField(Facet.YEAR.name(), "2026"));
    writer.addDocument(config.build(document));
  }

  private static void count(FacetColumn column, int documents, int[] all, int[] kinds) {
    Tally everything = new Tally(column, column.everything(), all);
    Tally ofKinds = new Tally(column, column.span(Facet.KIND), kinds);
    for (int document = 0; document < documents; document++) {
      everything.add(document);
      ofKinds.add(document);
    }
    everything.finish();
    ofKinds.finish();
  }

  @Test
  void countsTheValuesOfEachDocument() throws IOException {
    add("tool", "activity");
    writer.addDocument(new Document());
    add("tool");
    writer.commit();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      FacetColumn column = columns.of(reader)[0];
      int[] all = new int[column.size()];
      int[] kinds = new int[column.size()];
      count(column, reader.maxDoc(), all, kinds);

      assertThat(all).containsExactly(1, 2, 2);
      assertThat(kinds).containsExactly(1, 2, 0);
      assertThat(column.span(Facet.FACTOR).size()).isZero();
    }
  }

  @Test
  void countsEachOfMoreDocumentsThanAreCountedAtOnce() throws IOException {
    int documents = 600;
    for (int document = 0; document < documents; document++) {
      add(document % 3 == 0 ? "tool" : "activity");
    }
    writer.commit();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      FacetColumn column = columns.of(reader)[0];
      int[] all = new int[column.size()];
      int[] kinds = new int[column.size()];
      count(column, documents, all, kinds);

      assertThat(all).containsExactly(400, 200, documents);
      assertThat(kinds).containsExactly(400, 200, 0);
    }
  }

  @Test
  void countsMoreValuesThanNarrowNumbersCanTell() throws IOException {
    int values = Character.MAX_VALUE + 10;
    for (int first = 0; first < values; first += 1_000) {
      int from = first;
      add(
          IntStream.range(from, Math.min(values, from + 1_000))
              .mapToObj(number -> "kind" + number)
              .toArray(String[]::new));
    }
    writer.forceMerge(1);
    writer.commit();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      FacetColumn column = columns.of(reader)[0];
      int[] all = new int[column.size()];
      int[] kinds = new int[column.size()];
      count(column, reader.maxDoc(), all, kinds);

      assertThat(Arrays.copyOf(all, values)).containsOnly(1);
      assertThat(all[values]).as("the year, of every document").isEqualTo(reader.maxDoc());
      assertThat(Arrays.copyOf(kinds, values)).containsOnly(1);
      assertThat(kinds[values]).isZero();
    }
  }

  @Test
  void readsASegmentOnceAndAnotherOnlyWhenItIsNew() throws IOException {
    add("tool");
    writer.commit();
    try (DirectoryReader before = DirectoryReader.open(directory)) {
      FacetColumn first = columns.of(before)[0];
      add("activity");
      writer.commit();
      try (DirectoryReader after = DirectoryReader.openIfChanged(before)) {
        assertThat(columns.of(after)).hasSize(2).startsWith(first);
        assertThat(columns.of(after)[1]).isSameAs(columns.of(after)[1]).isNotSameAs(first);
      }
    }
  }

  @Test
  void forgetsSegmentsThatAreClosed() throws IOException {
    add("tool");
    writer.commit();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      columns.of(reader);
      assertThat(columns.size()).isEqualTo(1);
    }

    assertThat(columns.size()).isZero();
  }
}
