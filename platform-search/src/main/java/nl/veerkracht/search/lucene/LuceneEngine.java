package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nl.veerkracht.search.Crossing;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.Matching;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.SearchResult;
import nl.veerkracht.search.Suggestion;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
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

  private final Directory directory;
  private final Analysis analysis = new Analysis();
  private final Documents documents = new Documents(analysis);
  private final IndexWriter writer;
  private final SearcherManager snapshots;
  private final Lock writing;
  private final Lock committing;
  private volatile @Nullable Instant upTo;

  private LuceneEngine(Directory directory) throws IOException {
    this.directory = directory;
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
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      return new Snapshot(reader);
    }
  }

  /**
   * Opens the index in a folder and makes the folder if needed. An index of another version, or one
   * that cannot be read, is replaced by an empty one, which {@link #upTo()} tells.
   */
  public static LuceneEngine open(Path folder) {
    try {
      return opened(FSDirectory.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the index in " + folder, e);
    }
  }

  /** Opens the index in any directory, which the engine closes at its own end. */
  public static LuceneEngine open(Directory directory) {
    try {
      return opened(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the index in " + directory, e);
    }
  }

  private static LuceneEngine opened(Directory directory) throws IOException {
    try {
      return new LuceneEngine(directory);
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
    return read(snapshot -> answer(snapshot, query));
  }

  @Override
  public List<Crossing> cross(SearchQuery query, Facet rows, Facet columns, Facet split) {
    return read(snapshot -> crossed(snapshot, query, rows, columns, split));
  }

  @Override
  public List<Suggestion> suggest(String prefix, Language language) {
    return read(snapshot -> new Suggestions(snapshot, analysis).find(prefix, language));
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

  private SearchResult answer(Snapshot snapshot, SearchQuery query) throws IOException {
    Match match = match(snapshot, query);
    HitReader hits = new HitReader(snapshot, query.language());
    return new SearchResult(
        match.found.total(),
        hits.read(match.found.page(), match.question),
        match.found.facets(),
        match.matching,
        match.query.text().equals(query.text()) ? "" : match.query.text());
  }

  private List<Crossing> crossed(
      Snapshot snapshot, SearchQuery query, Facet rows, Facet columns, Facet split)
      throws IOException {
    Match match = match(snapshot, query.withPage(1).withSize(1).withoutFacets());
    return snapshot.search(
        finder(snapshot, match.query, match.question).narrowed(match.words),
        CrossCounter.of(snapshot.facets(), rows, columns, split));
  }

  /**
   * What answers a question.
   *
   * @param query the question itself, or the one that was probably meant
   * @param words what the documents have to contain
   */
  private record Match(
      SearchQuery query, Question question, Query words, Finder.Found found, Matching matching) {}

  private Match match(Snapshot snapshot, SearchQuery query) throws IOException {
    Match all = allWords(snapshot, query);
    if (all.found.total() == 0) {
      Optional<Match> meant = meant(snapshot, query);
      if (meant.isPresent()) {
        return meant.get();
      }
    }
    return orSomeWords(snapshot, all);
  }

  private Match allWords(Snapshot snapshot, SearchQuery query) throws IOException {
    Question question = new Question(query, analysis);
    Query words = question.allWords(snapshot);
    Matching matching = question.hasWords() ? Matching.ALL_WORDS : Matching.EVERYTHING;
    return new Match(
        query, question, words, finder(snapshot, query, question).find(words), matching);
  }

  /**
   * The answer to what was probably meant. A word that is known by its other forms only is doubted
   * as well, when that finds something.
   */
  private Optional<Match> meant(Snapshot snapshot, SearchQuery query) throws IOException {
    Corrections corrections = new Corrections(snapshot.getIndexReader(), analysis);
    for (boolean forms : new boolean[] {true, false}) {
      Optional<SearchQuery> meant = corrections.of(query, forms);
      if (meant.isPresent()) {
        Match other = allWords(snapshot, meant.get());
        if (forms || other.found.total() > 0) {
          return Optional.of(orSomeWords(snapshot, other));
        }
      }
    }
    return Optional.empty();
  }

  /** Where nothing has all the words, some of them must do. */
  private static Match orSomeWords(Snapshot snapshot, Match all) throws IOException {
    if (all.found.total() == 0 && all.question.hasSeveralWords()) {
      Query words = all.question.someWords(snapshot);
      Finder.Found some = finder(snapshot, all.query, all.question).find(words);
      if (some.total() > 0) {
        return new Match(all.query, all.question, words, some, Matching.SOME_WORDS);
      }
    }
    return all;
  }

  private static Finder finder(Snapshot snapshot, SearchQuery query, Question question) {
    return new Finder(
        snapshot, query, Order.of(query.sort(), query.language(), question.hasWords()));
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
