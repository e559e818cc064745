package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Our engine beside {@link BareLucene} and {@link OpenSearch}: the same documents and the same
 * questions, each with an index of its own. The answers are compared before anything is measured.
 * What was measured is printed and left in a file; it does not fail where ours is slower than aimed
 * at, because that needs somebody to look at it.
 */
public final class SearchBenchmark {
  private static final int COMPARED = 20;
  private static final int QUESTIONS = 500;

  private final Path folder;
  private final Path distribution;
  private final Corpus corpus;
  private final Duration turn;

  private SearchBenchmark(Path folder, Path distribution, Corpus corpus, Duration turn) {
    this.folder = folder;
    this.distribution = distribution;
    this.corpus = corpus;
    this.turn = turn;
  }

  /**
   * Makes the indexes, compares the answers, measures all sides and prints the ratios.
   *
   * @param arguments the folder to keep the indexes in, that of the unpacked OpenSearch, that of
   *     the portal's content, the numbers of documents, how many seconds a turn takes, and the file
   *     for the report
   */
  public static void main(String[] arguments) throws IOException {
    SearchBenchmark benchmark =
        new SearchBenchmark(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            new Corpus(Path.of(arguments[2])),
            Duration.ofSeconds(Long.parseLong(arguments[4])));
    Path report = Path.of(arguments[5]);
    Files.deleteIfExists(report);
    for (String items : arguments[3].split(",")) {
      String measured = benchmark.measure(Integer.parseInt(items));
      Files.writeString(report, measured, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private Path at(String side, int items) throws IOException {
    return Files.createDirectories(folder.resolve(side + "-" + items));
  }

  private double fill(Side side, int items) {
    String name = side.label().replace(' ', '-').toLowerCase(Locale.ROOT);
    return new Filling(side, corpus, folder.resolve(name + "-" + items + ".properties"))
        .fill(items);
  }

  private String measure(int items) throws IOException {
    compareWithBare(items);
    try (Ours ours = Ours.open(at("ours", items));
        BareLucene bare = new BareLucene(at("bare", items));
        OpenSearch openSearch = new OpenSearch(distribution, at("opensearch", items))) {
      List<Side> sides = List.of(ours, bare, openSearch);
      List<Double> speeds = new ArrayList<>();
      for (Side side : sides) {
        speeds.add(fill(side, items));
      }
      Report report = new Report(items, sides);
      report.indexes(speeds);
      for (Shape shape : Shape.values()) {
        System.out.print(
            new SameAnswers(ours, shape, corpus.asked(shape, COMPARED)).beside(openSearch, false));
        List<Asked> questions = corpus.asked(shape, QUESTIONS);
        report.answers(shape, new Measuring(questions, turn).measure(sides));
      }
      report.ratios();
      report.say("%nOpenSearch: %s of its process%n".formatted(openSearch.memory()));
      return report.toString();
    }
  }

  private void compareWithBare(int items) throws IOException {
    try (Ours filled = Ours.open(at("ours", items));
        BareLucene bare = new BareLucene(at("bare", items))) {
      fill(filled, items);
      fill(bare, items);
    }
    try (Ours ours = Ours.comparable(at("ours", items));
        BareLucene bare = new BareLucene(at("bare", items))) {
      for (Shape shape : Arrays.asList(Shape.values())) {
        System.out.print(
            new SameAnswers(ours, shape, corpus.asked(shape, COMPARED)).beside(bare, true));
      }
    }
  }
}
