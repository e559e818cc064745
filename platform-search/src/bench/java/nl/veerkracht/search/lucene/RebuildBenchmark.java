package nl.veerkracht.search.lucene;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.NewIndex;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.SearchQuery;

/**
 * What searches notice of a rebuild: twenty a second in two threads with all facets, first alone
 * and then beside it, with a document that changes every two seconds in both; and how long that
 * change takes until it is found. Making the documents counts as work of the rebuild, as reading
 * them from the database does.
 */
public final class RebuildBenchmark {
  private static final int PER_SECOND = 20;
  private static final int QUESTIONS = 250;
  private static final int BATCH = 50;
  private static final long PAUSE = 2_000;
  private static final double NANOS_IN_MILLI = 1e6;

  private final LuceneEngine engine;
  private final Corpus corpus;
  private final int items;
  private final Duration alone;
  private volatile boolean ended;
  private double slowest;

  private RebuildBenchmark(LuceneEngine engine, Corpus corpus, int items, Duration alone) {
    this.engine = engine;
    this.corpus = corpus;
    this.items = items;
    this.alone = alone;
  }

  /**
   * Makes the index if it is not there, and rebuilds it.
   *
   * @param arguments the folder to keep the index in, that of the portal's content, the number of
   *     documents, and how many seconds to search alone
   */
  public static void main(String[] arguments) throws InterruptedException {
    Corpus corpus = new Corpus(Path.of(arguments[1]));
    int items = Integer.parseInt(arguments[2]);
    Path folder = corpus.index(Path.of(arguments[0]), items);
    try (LuceneEngine engine = LuceneEngine.open(folder)) {
      Duration alone = Duration.ofSeconds(Long.parseLong(arguments[3]));
      new RebuildBenchmark(engine, corpus, items, alone).run();
    }
  }

  private void run() throws InterruptedException {
    List<SearchQuery> questions =
        OpenLoop.mixed(corpus, QUESTIONS, Shape.ONE_WORD, Shape.TWO_WORDS, Shape.MATCH_ALL);
    Thread changes = Thread.ofPlatform().start(this::change);
    try (OpenLoop searches = new OpenLoop(engine, questions, PER_SECOND)) {
      Thread.sleep(alone.dividedBy(2));
      System.out.println("Warming up, " + searches.told());
      Thread.sleep(alone);
      System.out.println("Alone, " + searches.told());
      System.out.printf("Alone, a change was found within %.0f ms%n", slowest());
      rebuild(searches);
      System.out.printf("Beside the rebuild, a change was found within %.0f ms%n", slowest());
      Thread.sleep(alone.dividedBy(2));
      System.out.println("Afterwards, " + searches.told());
    } finally {
      ended = true;
      changes.join();
    }
  }

  private void rebuild(OpenLoop searches) {
    long start = System.nanoTime();
    try (NewIndex rebuilt = engine.rebuild()) {
      for (int first = 0; first < items; first += BATCH) {
        rebuilt.put(corpus.items(first, Math.min(items, first + BATCH)));
      }
      System.out.println("Beside the rebuild, " + searches.told());
      rebuilt.pack();
      System.out.println("While it is packed, " + searches.told());
      rebuilt.commit(Instant.now());
      rebuilt.takeOver();
      System.out.println("While it takes over, " + searches.told());
    }
    double seconds = (System.nanoTime() - start) / NANOS_IN_MILLI / 1_000;
    System.out.printf(
        "Rebuilt %,d documents in %.0f s: %,.0f a second%n",
        engine.size(), seconds, items / seconds);
  }

  /** Changes a document again and again, and waits until it is found. */
  private void change() {
    SearchDocument document = corpus.items(0, 1).getFirst();
    while (!ended) {
      long start = System.nanoTime();
      engine.put(List.of(document));
      engine.commit(Instant.now());
      if (engine.answering(SearchQuery.of("", Language.NL), List.of(document.id())).isEmpty()) {
        throw new IllegalStateException("The change is not found");
      }
      synchronized (this) {
        slowest = Math.max(slowest, (System.nanoTime() - start) / NANOS_IN_MILLI);
      }
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized double slowest() {
    double found = slowest;
    slowest = 0;
    return found;
  }
}
