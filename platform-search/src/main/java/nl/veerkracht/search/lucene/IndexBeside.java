package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import nl.veerkracht.search.NewIndex;
import nl.veerkracht.search.SearchDocument;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;

/**
 * A new index that nobody sees yet. Its one thread does all the work there is, joining segments
 * too, so that it never takes more than one processor from the searches.
 */
final class IndexBeside implements NewIndex {
  /** How long it rests, as part of the time that it worked. */
  private static final double REST = 1;

  /** After joining large segments it does not rest as long: searches had a processor meanwhile. */
  private static final long LONGEST_REST_NANOS = 100_000_000;

  private final LuceneEngine engine;
  private final Directory directory;
  private final DocumentWriter writer;
  private final AtomicBoolean closed = new AtomicBoolean();
  private boolean committed;
  private long rested = System.nanoTime();

  private IndexBeside(LuceneEngine engine, Directory directory, DocumentWriter writer) {
    this.engine = engine;
    this.directory = directory;
    this.writer = writer;
  }

  /** Opens an empty index in a directory, which it closes unless it hands it over. */
  static IndexBeside open(LuceneEngine engine, Directory directory, Analysis analysis)
      throws IOException {
    try {
      return new IndexBeside(
          engine, directory, new DocumentWriter(directory, analysis, new SerialMergeScheduler()));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  @Override
  public void put(Collection<SearchDocument> added) {
    write(() -> writer.put(added));
    double rest = REST * (System.nanoTime() - rested);
    LockSupport.parkNanos((long) Math.min(rest, LONGEST_REST_NANOS));
    rested = System.nanoTime();
  }

  @Override
  public void remove(Collection<String> ids) {
    write(() -> writer.remove(ids));
  }

  @Override
  public void commit(Instant upTo) {
    write(() -> writer.commit(upTo));
    committed = true;
  }

  @Override
  public void pack() {
    write(writer::pack);
  }

  @Override
  public void takeOver() {
    if (!committed) {
      throw new IllegalStateException("Nothing was committed to " + directory);
    }
    write(
        () -> {
          if (!closed.compareAndSet(false, true)) {
            throw new AlreadyClosedException("It was closed");
          }
          writer.close();
          engine.takeOver(directory);
        });
  }

  @Override
  public void close() {
    try {
      if (closed.compareAndSet(false, true)) {
        write(this::release);
      }
    } finally {
      engine.forget(this);
    }
  }

  private void release() throws IOException {
    try (directory) {
      writer.close();
    }
  }

  private void write(LuceneEngine.Writing action) {
    try {
      action.run();
    } catch (AlreadyClosedException e) {
      throw (CancellationException)
          new CancellationException("The engine was closed during a rebuild").initCause(e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + directory, e);
    }
  }
}
