package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.SearchResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Our engine beside {@link BareLucene}: a first page of twenty hits with all facets counted, in one
 * thread. Each answer is compared before anything is measured, and the run fails where ours takes
 * more than {@link #ALLOWED} times as long.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class SearchBenchmark {
  static final double ALLOWED = 1.3;
  private static final List<Integer> SIZES = List.of(10_000, 1_000_000);
  private static final int QUESTIONS = 50;

  /** The questions of one shape, asked in turn so that no answer can be remembered. */
  @State(Scope.Benchmark)
  @SuppressWarnings("NullAway.Init") // JMH sets parameters and calls the setup before use
  public static class Asked {
    @Param({"10000", "1000000"})
    int items;

    @Param Shape shape;

    @Param("")
    String folder;

    private List<SearchQuery> questions = List.of();
    private int next;

    @Setup
    public void read() {
      questions = new Corpus().questions(shape, QUESTIONS);
    }

    Path index() {
      return Corpus.index(Path.of(folder), items);
    }

    SearchQuery next() {
      next = (next + 1) % questions.size();
      return questions.get(next);
    }
  }

  /** Our engine, open. */
  @State(Scope.Benchmark)
  @SuppressWarnings("NullAway.Init") // JMH sets parameters and calls the setup before use
  public static class Ours {
    private LuceneEngine engine;

    @Setup
    public void open(Asked asked) {
      engine = LuceneEngine.open(asked.index());
    }

    @TearDown
    public void close() {
      engine.close();
    }
  }

  /** Lucene, open. */
  @State(Scope.Benchmark)
  @SuppressWarnings("NullAway.Init") // JMH sets parameters and calls the setup before use
  public static class Bare {
    private BareLucene lucene;

    @Setup
    public void open(Asked asked) throws IOException {
      lucene = new BareLucene(asked.index());
    }

    @TearDown
    public void close() throws IOException {
      lucene.close();
    }
  }

  @Benchmark
  public SearchResult ours(Asked asked, Ours ours) {
    return ours.engine.search(asked.next());
  }

  @Benchmark
  public BareLucene.Answer bare(Asked asked, Bare bare) throws IOException {
    return bare.lucene.search(asked.next());
  }

  /**
   * Makes the indexes, compares the answers, measures both sides and prints the ratios.
   *
   * @param arguments the folder to keep the indexes in
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Path folder = Path.of(arguments[0]);
    for (int items : SIZES) {
      SameAnswers.check(Corpus.index(folder, items), QUESTIONS);
    }
    List<RunResult> results = new ArrayList<>();
    for (int items : SIZES) {
      for (Shape shape : Shape.values()) {
        results.addAll(new Runner(options(folder, items, shape)).run());
      }
    }
    Ratios ratios = Ratios.of(results);
    System.out.println(ratios.table());
    if (ratios.worst() > ALLOWED) {
      System.out.printf("Too slow: more than %.1f times bare Lucene%n", ALLOWED);
      System.exit(1);
    }
  }

  /** Both sides of one case follow each other, so that what else the machine does hits both. */
  private static Options options(Path folder, int items, Shape shape) {
    return new OptionsBuilder()
        .include(SearchBenchmark.class.getName())
        .param("folder", folder.toString())
        .param("items", Integer.toString(items))
        .param("shape", shape.name())
        .jvmArgs(
            "-Xms2g",
            "-Xmx2g",
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules=jdk.incubator.vector")
        .build();
  }
}
