package nl.veerkracht.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import nl.veerkracht.search.SearchDocument;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** An index that answers: what writes it, and the snapshot of its last commit. */
final class LuceneIndex implements Closeable {
  private final Directory directory;
  private final DocumentWriter writer;
  private final SearcherManager snapshots;
  private volatile @Nullable Instant upTo;

  private LuceneIndex(Directory directory, DocumentWriter writer) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.snapshots = writer.snapshots(new Snapshots());
    this.upTo = writer.upTo().orElse(null);
  }

  /** Opens the index in a directory, which it closes at its own end. */
  static LuceneIndex open(Directory directory, Analysis analysis) throws IOException {
    try {
      DocumentWriter writer =
          new DocumentWriter(directory, analysis, new ConcurrentMergeScheduler());
      try {
        return new LuceneIndex(directory, writer);
      } catch (IOException | RuntimeException e) {
        writer.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static final class Snapshots extends SearcherFactory {
    private final FacetColumns columns = new FacetColumns();

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      return new Snapshot(reader, columns);
    }
  }

  void put(Collection<SearchDocument> added) throws IOException {
    writer.put(added);
  }

  void remove(Collection<String> ids) throws IOException {
    writer.remove(ids);
  }

  void clear() throws IOException {
    writer.clear();
  }

  void pack() throws IOException {
    writer.pack();
  }

  void commit(Instant reached) throws IOException {
    writer.commit(reached);
    snapshots.maybeRefreshBlocking();
    upTo = reached;
  }

  Optional<Instant> upTo() {
    return Optional.ofNullable(upTo);
  }

  /** The last commit; whoever asks gives it back, also when the index is closed meanwhile. */
  Snapshot acquire() throws IOException {
    return (Snapshot) snapshots.acquire();
  }

  @Override
  public void close() throws IOException {
    try (directory;
        writer) {
      snapshots.close();
    }
  }
}
