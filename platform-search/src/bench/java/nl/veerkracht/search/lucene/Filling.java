package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fills the index of one side in two threads. A million documents take minutes, so they are made in
 * steps, and after each of them a note says how many there are and how long that took: a run that
 * was broken off goes on where it was, and the next run finds the index ready. What takes time is
 * making the documents, putting and committing them; merges that go on afterwards do not count.
 */
final class Filling {
  private static final int STEP = 50_000;
  private static final int BATCH = 500;
  private static final int THREADS = 2;
  private static final double NANOS = 1e9;

  private final Side side;
  private final Corpus corpus;
  private final Path notes;
  private int documents;
  private double seconds;

  /**
   * @param notes the file to remember in how far the index is
   */
  Filling(Side side, Corpus corpus, Path notes) {
    this.side = side;
    this.corpus = corpus;
    this.notes = notes;
  }

  /** Fills the index up to so many documents; how many it made in a second. */
  double fill(int items) {
    read();
    boolean complete = documents == items;
    while (documents < items) {
      int to = Math.min(items, documents + STEP);
      long start = System.nanoTime();
      put(documents, to);
      side.commit();
      seconds += (System.nanoTime() - start) / NANOS;
      documents = to;
      write();
      System.out.printf(
          "%s: %,d of %,d documents, %,.0f a second%n",
          side.label(), documents, items, documents / seconds);
    }
    if (!complete) {
      long start = System.nanoTime();
      side.finish();
      seconds += (System.nanoTime() - start) / NANOS;
      write();
      side.settle();
    }
    return documents / seconds;
  }

  private void put(int from, int to) {
    AtomicInteger next = new AtomicInteger(from);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(threads.submit(() -> putBatches(next, to)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The index of " + side.label() + " is not complete", e);
    }
  }

  private void putBatches(AtomicInteger next, int to) {
    for (int first = next.getAndAdd(BATCH); first < to; first = next.getAndAdd(BATCH)) {
      side.put(corpus.items(first, Math.min(to, first + BATCH)));
    }
  }

  private void read() {
    if (Files.exists(notes)) {
      Properties read = new Properties();
      try (Reader reader = Files.newBufferedReader(notes)) {
        read.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      documents = Integer.parseInt(read.getProperty("documents"));
      seconds = Double.parseDouble(read.getProperty("seconds"));
    }
  }

  private void write() {
    Properties written = new Properties();
    written.setProperty("documents", Integer.toString(documents));
    written.setProperty("seconds", Double.toString(seconds));
    try (Writer writer = Files.newBufferedWriter(notes)) {
      written.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
