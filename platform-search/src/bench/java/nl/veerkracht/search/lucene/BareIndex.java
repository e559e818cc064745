package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.search.SearchDocument;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The index of {@link BareLucene}, written with the memory that ours gets. */
final class BareIndex implements AutoCloseable {
  private static final double WRITE_BUFFER_MB = 64;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final BareSuggester suggester;
  private final BareDocuments documents = new BareDocuments();
  private Open open;

  /** The index at its last commit, and what every search needs of it. */
  private record Open(
      DirectoryReader reader,
      IndexSearcher searcher,
      @Nullable SortedSetDocValuesReaderState state) {}

  BareIndex(Path folder) {
    this.folder = folder;
    Analysis analysis = new Analysis();
    try {
      directory = FSDirectory.open(folder.resolve("items"));
      IndexWriterConfig config = new IndexWriterConfig(analysis.perField());
      config.setRAMBufferSizeMB(WRITE_BUFFER_MB);
      config.setCommitOnClose(false);
      config.setSimilarity(new Similarities());
      writer = new IndexWriter(directory, config);
      writer.commit();
      suggester = new BareSuggester(folder.resolve("titles"), analysis.perField());
      open = opened();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Open opened() throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new Similarities());
    return new Open(
        reader,
        searcher,
        reader.numDocs() == 0
            ? null
            : new DefaultSortedSetDocValuesReaderState(
                reader, Field.FACETS.key(), Documents.facetsConfig()));
  }

  void put(List<SearchDocument> added) {
    try {
      for (SearchDocument document : added) {
        writer.addDocument(documents.of(document));
        suggester.add(document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void commit() {
    try {
      writer.commit();
      suggester.commit();
      open.reader().close();
      open = opened();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void settle() {
    Folder.settle(folder);
    commit();
  }

  long bytes() {
    return Folder.bytes(folder);
  }

  DirectoryReader reader() {
    return open.reader();
  }

  IndexSearcher searcher() {
    return open.searcher();
  }

  SortedSetDocValuesReaderState state() {
    return Objects.requireNonNull(open.state(), "an empty index has no facets");
  }

  BareSuggester suggester() {
    return suggester;
  }

  @Override
  public void close() {
    try (directory) {
      open.reader().close();
      writer.rollback();
      suggester.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
