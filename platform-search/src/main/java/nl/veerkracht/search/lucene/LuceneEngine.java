package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nl.veerkracht.search.Crossing;
import nl.veerkracht.search.Evidence;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Hit;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.NewIndex;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.SearchResult;
import nl.veerkracht.search.Suggestion;
import nl.veerkracht.search.Synonyms;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The search engine inside the portal itself: a Lucene index in a folder, for one process at a
 * time.
 */
public final class LuceneEngine implements SearchEngine {
  private static final System.Logger LOG = System.getLogger(LuceneEngine.class.getName());
  private static final Set<Evidence> ALL = EnumSet.allOf(Evidence.class);

  private final Storage storage;
  private final Set<Evidence> evidence;
  private final Analysis analysis = new Analysis();
  private final Lock writing;
  private final Lock committing;
  private final AtomicReference<@Nullable IndexBeside> beside = new AtomicReference<>();
  private final Object answering = new Object();
  private volatile LuceneIndex index;
  private volatile SynonymTable synonyms = new SynonymTable(Synonyms.NONE, analysis);
  private boolean closed;

  private LuceneEngine(Storage storage, Set<Evidence> evidence) throws IOException {
    this.storage = storage;
    this.evidence = Set.copyOf(evidence);
    ReadWriteLock lock = new ReentrantReadWriteLock();
    this.writing = lock.readLock();
    this.committing = lock.writeLock();
    this.index = LuceneIndex.open(storage.current(), analysis);
    tidy();
  }

  /**
   * Opens the index in a folder and makes the folder if needed. An index of another version, or one
   * that cannot be read, is replaced by an empty one, which {@link #upTo()} tells.
   */
  public static LuceneEngine open(Path folder) {
    try {
      return opened(new FolderStorage(folder), ALL);
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
      return opened(new GivenStorage(directory), evidence);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the index in " + directory, e);
    }
  }

  private static LuceneEngine opened(Storage storage, Set<Evidence> evidence) throws IOException {
    try {
      return new LuceneEngine(storage, evidence);
    } catch (IOException | RuntimeException e) {
      storage.close();
      throw e;
    }
  }

  @Override
  public void put(Collection<SearchDocument> added) {
    write(writing, () -> index.put(added));
  }

  @Override
  public void remove(Collection<String> ids) {
    write(writing, () -> index.remove(ids));
  }

  @Override
  public void clear() {
    write(writing, () -> index.clear());
  }

  @Override
  public void pack() {
    write(writing, () -> index.pack());
  }

  /** Nobody writes meanwhile, so that answers show exactly what was committed. */
  @Override
  public void commit(Instant upTo) {
    write(committing, () -> index.commit(upTo));
  }

  @Override
  public NewIndex rebuild() {
    committing.lock();
    try {
      if (closed) {
        throw new AlreadyClosedException("The engine was closed");
      }
      if (beside.get() != null) {
        throw new IllegalStateException("There is a rebuild already");
      }
      IndexBeside begun = IndexBeside.open(this, storage.beside(), analysis);
      beside.set(begun);
      return begun;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot begin an index in " + storage, e);
    } finally {
      committing.unlock();
    }
  }

  /**
   * Lets a new index answer. It is opened first, so that a search never waits; the old one stays
   * open for the searches that hold it.
   *
   * @param place with everything committed and no writer
   */
  void takeOver(Directory place) throws IOException {
    LuceneIndex next = LuceneIndex.open(place, analysis);
    committing.lock();
    try {
      if (closed) {
        throw new AlreadyClosedException("The engine was closed");
      }
      storage.use(place);
      LuceneIndex old = index;
      synchronized (answering) {
        index = next;
      }
      next = old;
    } finally {
      committing.unlock();
      next.close();
    }
    beside.set(null);
    tidy();
  }

  /** An index beside is no longer there. */
  void forget(IndexBeside gone) {
    if (beside.compareAndSet(gone, null)) {
      tidy();
    }
  }

  /** What stays behind by this is thrown away at the next start. */
  private void tidy() {
    try {
      storage.tidy();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "An old index could not be thrown away", e);
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
  public List<Hit> like(String id, Set<String> known, SearchQuery among) {
    return read(
        snapshot -> new Answering(snapshot, analysis, synonyms, evidence).like(id, known, among));
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
    return index.upTo();
  }

  @Override
  public long size() {
    return read(snapshot -> (long) snapshot.getIndexReader().numDocs());
  }

  @Override
  public void close() {
    committing.lock();
    try (storage;
        LuceneIndex last = index) {
      closed = true;
      IndexBeside unfinished = beside.get();
      if (unfinished != null) {
        unfinished.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close " + storage, e);
    } finally {
      committing.unlock();
    }
  }

  private void write(Lock lock, Writing action) {
    lock.lock();
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + storage, e);
    } finally {
      lock.unlock();
    }
  }

  private <T> T read(Reading<T> question) {
    try {
      Snapshot snapshot = acquire();
      try {
        return question.answer(snapshot);
      } finally {
        snapshot.getIndexReader().decRef();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read from " + storage, e);
    }
  }

  /** No index is closed between being chosen and being held. */
  private Snapshot acquire() throws IOException {
    synchronized (answering) {
      return index.acquire();
    }
  }

  /** Something that the storage may refuse. */
  interface Writing {
    void run() throws IOException;
  }

  private interface Reading<T> {
    T answer(Snapshot snapshot) throws IOException;
  }
}
