package nl.veerkracht.search.lucene;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.veerkracht.search.Language;

/**
 * What every key costs while a reader types: all beginnings of one to three words that titles have,
 * of stop words, and of words with a slip, each asked a few times in one thread.
 */
public final class SuggestionBenchmark {
  static final double ALLOWED = 20;
  private static final int TITLES = 60;
  private static final int LONGEST = 30;
  private static final int ROUNDS = 4;
  private static final double MILLIS = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Words DUTCH = Words.dutch();

  private SuggestionBenchmark() {}

  /**
   * Makes the index if it is not there yet, and prints how long the answers take.
   *
   * @param arguments the folder to keep the indexes in, that of the portal's content, and the
   *     numbers of documents
   */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Corpus corpus = new Corpus(Path.of(arguments[1]));
    for (String each : arguments[2].split(",")) {
      int items = Integer.parseInt(each);
      try (LuceneEngine engine = LuceneEngine.open(corpus.index(folder, items))) {
        double most = measure(engine, items);
        System.out.printf(
            "99 of 100 within %.0f ms: %s%n", ALLOWED, most <= ALLOWED ? "met" : "not met");
      }
    }
  }

  private static double measure(LuceneEngine engine, int items) {
    List<String> typed = typed(new Random(5));
    List<double[]> kinds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      kinds.clear();
      for (int length = 1; length <= LONGEST; length++) {
        int wanted = length;
        kinds.add(
            typed.stream()
                .filter(text -> text.length() == wanted)
                .mapToDouble(text -> millis(engine, text))
                .toArray());
      }
    }
    double[] all = kinds.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    System.out.printf(
        "%,9d items, %,d beginnings: half within %.2f ms, 99 of 100 within %.2f ms, longest %.2f"
            + " ms%n",
        items, all.length, at(all, 0.5), at(all, 0.99), all[all.length - 1]);
    for (int length : new int[] {1, 2, 3, 5, 10, 20}) {
      double[] some = Arrays.stream(kinds.get(length - 1)).sorted().toArray();
      System.out.printf(
          "%,9d items, %2d letters: half within %.2f ms, longest %.2f ms%n",
          items, length, at(some, 0.5), some[some.length - 1]);
    }
    return at(all, 0.99);
  }

  private static double at(double[] sorted, double part) {
    return sorted[(int) (part * (sorted.length - 1))];
  }

  private static double millis(LuceneEngine engine, String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    engine.suggest(text, Language.NL);
    return (THREADS.getCurrentThreadCpuTime() - start) / MILLIS;
  }

  /** Beginnings as readers type them, one letter after the other. */
  private static List<String> typed(Random random) {
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < TITLES; i++) {
      String title = DUTCH.text(1 + random.nextInt(3), random);
      whole.add(title);
      whole.add(slipped(title, random));
    }
    List<String> typed = new ArrayList<>();
    for (String text : whole) {
      for (int length = 1; length <= Math.min(LONGEST, text.length()); length++) {
        typed.add(text.substring(0, length));
      }
    }
    return typed;
  }

  private static String slipped(String title, Random random) {
    int place = random.nextInt(title.length());
    return title.substring(0, place) + "q" + title.substring(place);
  }
}
