package nl.veerkracht.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.SearchQuery;

/**
 * Readers who ask at fixed moments, whether or not the one before has an answer yet. Waiting counts
 * from the moment that a question was due.
 */
final class OpenLoop implements AutoCloseable {
  private static final int THREADS = 2;
  private static final long NANOS = 1_000_000_000;
  private static final double NANOS_IN_MILLI = 1e6;

  private final SearchEngine engine;
  private final List<SearchQuery> questions;
  private final long pause;
  private final long begun = System.nanoTime();
  private final AtomicInteger next = new AtomicInteger();
  private final List<Long> waits = new ArrayList<>();
  private final List<Thread> readers = new ArrayList<>();
  private volatile boolean ended;

  OpenLoop(SearchEngine engine, List<SearchQuery> questions, int perSecond) {
    this.engine = engine;
    this.questions = questions;
    this.pause = NANOS / perSecond;
    for (int i = 0; i < THREADS; i++) {
      readers.add(Thread.ofPlatform().start(this::ask));
    }
  }

  private void ask() {
    while (!ended) {
      int number = next.getAndIncrement();
      long due = begun + number * pause;
      for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
        LockSupport.parkNanos(early);
      }
      engine.search(questions.get(number % questions.size()));
      long waited = System.nanoTime() - due;
      synchronized (waits) {
        waits.add(waited);
      }
    }
  }

  /** What was measured since the last time, in words. */
  String told() {
    long[] sorted;
    synchronized (waits) {
      sorted = waits.stream().mapToLong(Long::longValue).sorted().toArray();
      waits.clear();
    }
    return "%,d searches: p50 %.1f ms, p99 %.1f ms, longest %.1f ms"
        .formatted(sorted.length, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
  }

  private static double at(long[] sorted, double part) {
    return sorted[(int) (part * (sorted.length - 1))] / NANOS_IN_MILLI;
  }

  @Override
  public void close() throws InterruptedException {
    ended = true;
    for (Thread reader : readers) {
      reader.join();
    }
  }

  /** Questions of several kinds in turn. */
  static List<SearchQuery> mixed(Corpus corpus, int each, Shape... shapes) {
    List<SearchQuery> mixed = new ArrayList<>();
    List<List<SearchQuery>> kinds =
        Arrays.stream(shapes).map(shape -> corpus.questions(shape, each)).toList();
    for (int i = 0; i < each; i++) {
      for (List<SearchQuery> kind : kinds) {
        mixed.add(kind.get(i));
      }
    }
    return mixed;
  }
}
