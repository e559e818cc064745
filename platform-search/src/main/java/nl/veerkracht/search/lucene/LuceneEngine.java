package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nl.veerkracht.search.Crossing;
import nl.veerkracht.search.Evidence;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.SearchResult;
import nl.veerkracht.search.Suggestion;
import nl.veerkracht.search.Synonyms;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The search engine inside the portal itself: a Lucene index in a folder, for one process at a
 * time.
 */
public final class LuceneEngine implements SearchEngine {
  /** Fewer and larger segments when an index is filled from the start. */
  private static final double WRITE_BUFFER_MB = 64;

  private static final Set<Evidence> ALL = EnumSet.allOf(Evidence.class);

  private final Directory directory;
  private final Set<Evidence> evidence;
  private final Analysis analysis = new Analysis();
  private final Documents documents = new Documents(analysis);
  private final IndexWriter writer;
  private final SearcherManager snapshots;
  private final Lock writing;
  private final Lock committing;
  private volatile @Nullable Instant upTo;
  private volatile SynonymTable synonyms = new SynonymTable(Synonyms.NONE, analysis);

  private LuceneEngine(Directory directory, Set<Evidence> evidence) throws IOException {
    this.directory = directory;
    this.evidence = Set.copyOf(evidence);
    IndexWriterConfig config = new IndexWriterConfig(analysis.perField());
    config.setRAMBufferSizeMB(WRITE_BUFFER_MB);
    this.writer = new IndexFolder(directory).open(config);
    try {
      this.snapshots = new SearcherManager(writer, new Snapshots());
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
    this.upTo = IndexFolder.upTo(writer).orElse(null);
    ReadWriteLock lock = new ReentrantReadWriteLock();
    this.writing = lock.readLock();
    this.committing = lock.writeLock();
  }

  private static final class Snapshots extends SearcherFactory {
    private final FacetColumns columns = new FacetColumns();

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      return new Snapshot(reader, columns);
    }
  }

  /**
   * Opens the index in a folder and makes the folder if needed. An index of another version, or one
   * that cannot be read, is replaced by an empty one, which {@link #upTo()} tells.
   */
  public static LuceneEngine open(Path folder) {
    try {
      return opened(FSDirectory.open(folder), ALL);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the index in " + folder, e);
    }
  }

  /** Opens the index in any directory, which the engine closes at its own end. */
  public static LuceneEngine open(Directory directory) {
    return open(directory, ALL);
  }

  /** The same with a part of the evidence, to measure what the rest is worth. */
  public static LuceneEngine open(Directory directory, Set<Evidence> evidence) {
    try {
      return opened(directory, evidence);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the index in " + directory, e);
    }
  }

  private static LuceneEngine opened(Directory directory, Set<Evidence> evidence)
      throws IOException {
    try {
      return new LuceneEngine(directory, evidence);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  @Override
  public void put(Collection<SearchDocument> added) {
    write(
        () -> {
          for (SearchDocument document : added) {
            writer.updateDocument(Documents.term(document.id()), documents.of(document));
          }
        });
  }

  @Override
  public void remove(Collection<String> ids) {
    write(() -> writer.deleteDocuments(ids.stream().map(Documents::term).toArray(Term[]::new)));
  }

  @Override
  public void clear() {
    write(writer::deleteAll);
  }

  /** Nobody writes meanwhile, so that answers show exactly what was committed. */
  @Override
  public void commit(Instant reached) {
    committing.lock();
    try {
      IndexFolder.commit(writer, reached);
      snapshots.maybeRefreshBlocking();
      upTo = reached;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot commit to " + directory, e);
    } finally {
      committing.unlock();
    }
  }

  @Override
  public SearchResult search(SearchQuery query) {
    return read(snapshot -> new Answering(snapshot, analysis, synonyms, evidence).answer(query));
  }

  @Override
  public List<Crossing> cross(SearchQuery query, Facet rows, Facet columns, Facet split) {
    return read(
        snapshot ->
            new Answering(snapshot, analysis, synonyms, evidence)
                .cross(query, rows, columns, split));
  }

  @Override
  public Set<String> answering(SearchQuery query, Collection<String> ids) {
    return read(
        snapshot -> new Answering(snapshot, analysis, synonyms, evidence).answering(query, ids));
  }

  @Override
  public void use(Synonyms replaced) {
    synonyms = new SynonymTable(replaced, analysis);
  }

  @Override
  public List<Suggestion> suggest(String prefix, Language language) {
    return read(snapshot -> new Suggestions(snapshot, analysis, language).find(prefix));
  }

  @Override
  public Optional<Instant> upTo() {
    return Optional.ofNullable(upTo);
  }

  @Override
  public long size() {
    return read(snapshot -> (long) snapshot.getIndexReader().numDocs());
  }

  @Override
  public void close() {
    try (directory;
        writer;
        snapshots) {
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close " + directory, e);
    }
  }

  private void write(Writing action) {
    writing.lock();
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + directory, e);
    } finally {
      writing.unlock();
    }
  }

  private <T> T read(Reading<T> question) {
    try {
      Snapshot snapshot = (Snapshot) snapshots.acquire();
      try {
        return question.answer(snapshot);
      } finally {
        snapshots.release(snapshot);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read from " + directory, e);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }

  private interface Reading<T> {
    T answer(Snapshot snapshot) throws IOException;
  }
}
