package nl.veerkracht.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import nl.veerkracht.search.SearchDocument;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** Writes documents to the index in one directory. */
final class DocumentWriter implements Closeable {
  /** Fewer and larger segments when an index is filled from the start. */
  private static final double BUFFER_MB = 64;

  /** Every search looks into every segment, and searching is done more often than writing. */
  private static final int SEGMENTS_PER_TIER = 4;

  private final Documents documents;
  private final IndexWriter writer;

  /**
   * Opens the index; one that cannot be used makes room for an empty one.
   *
   * @param merges who joins small segments to larger ones
   */
  DocumentWriter(Directory directory, Analysis analysis, MergeScheduler merges) throws IOException {
    this.documents = new Documents(analysis);
    IndexWriterConfig config = new IndexWriterConfig(analysis.perField());
    config.setRAMBufferSizeMB(BUFFER_MB);
    config.setCodec(TextsFormat.codec());
    config.setMergeScheduler(merges);
    config.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER));
    this.writer = new IndexFolder(directory).open(config);
  }

  void put(Collection<SearchDocument> added) throws IOException {
    for (SearchDocument document : added) {
      writer.updateDocument(Documents.term(document.id()), documents.of(document));
    }
  }

  void remove(Collection<String> ids) throws IOException {
    writer.deleteDocuments(ids.stream().map(Documents::term).toArray(Term[]::new));
  }

  void clear() throws IOException {
    writer.deleteAll();
  }

  /** A search looks for every word in every segment, whatever is in it. */
  void pack() throws IOException {
    writer.forceMerge(1);
  }

  void commit(Instant upTo) throws IOException {
    IndexFolder.commit(writer, upTo);
  }

  /** How far the index had caught up at the last commit before it was opened. */
  Optional<Instant> upTo() {
    return IndexFolder.upTo(writer);
  }

  /** What is written, each time it is refreshed. */
  SearcherManager snapshots(SearcherFactory factory) throws IOException {
    return new SearcherManager(writer, factory);
  }

  /** Drops what was not committed. */
  @Override
  public void close() throws IOException {
    writer.rollback();
  }
}
