package nl.veerkracht.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.lucene.Corpus;
import nl.veerkracht.search.lucene.Shape;

/**
 * The whole search page over HTTP, of a portal with a million items on the same machine. Requests
 * come at fixed moments, whether or not the ones before were answered, and the time of each counts
 * from the moment it was due: so whoever has to wait for others is counted as waiting.
 *
 * <p>The generated items are in the index only, which is what a search asks; the portal adds its
 * own when it starts. The questions are of all shapes but typing ahead, in turn.
 */
public final class PageBenchmark {

  private static final int A_SECOND = 20;
  private static final Duration BETWEEN = Duration.ofSeconds(1).dividedBy(A_SECOND);
  private static final int QUESTIONS = 200;
  private static final double MOST_MILLIS = 60;
  private static final double MOST_MEGABYTES = 1500;
  private static final String BROWSER = "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0";
  private static final List<Shape> SHAPES =
      Stream.of(Shape.values()).filter(shape -> shape != Shape.TYPE_AHEAD).toList();

  private final String portal;
  private final List<List<String>> paths = new ArrayList<>();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private PageBenchmark(String portal, Corpus corpus) {
    this.portal = portal;
    for (Shape shape : SHAPES) {
      paths.add(corpus.questions(shape, QUESTIONS).stream().map(PageBenchmark::path).toList());
    }
  }

  private record Sample(Shape shape, double millis) {}

  /**
   * Makes the index if it is not there yet, starts a portal on a copy of it and asks for pages.
   *
   * @param arguments the folder of the indexes, that of the portal's content, the number of items,
   *     how many seconds to warm up and to measure, and the file for the report
   */
  public static void main(String[] arguments) throws Exception {
    Corpus corpus = new Corpus(Path.of(arguments[1]));
    int items = Integer.parseInt(arguments[2]);
    Path index = copy(corpus.index(Path.of(arguments[0]), items), Path.of("target", "page-index"));
    try (RunningPortal running =
        RunningPortal.start(
            "page-portal", Map.of("PORTAL_INDEX_FOLDER", index.toAbsolutePath().toString()))) {
      ServerProcess server = ServerProcess.find();
      PageBenchmark benchmark = new PageBenchmark(running.address(), corpus);
      benchmark.warmUp(Duration.ofSeconds(Long.parseLong(arguments[3])));
      List<Sample> samples = benchmark.ask(Duration.ofSeconds(Long.parseLong(arguments[4])));
      String report = "%,d generated items%n".formatted(items) + said(samples) + said(server);
      System.out.print(report);
      Files.writeString(Path.of(arguments[5]), report);
    }
  }

  /** Files of an index are never changed, only replaced: links to them are as good as copies. */
  private static Path copy(Path index, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> old = Files.list(to)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
        Files.createLink(to.resolve(file.getFileName()), file);
      }
    }
    return to;
  }

  private static String path(SearchQuery query) {
    StringBuilder path =
        new StringBuilder("/nl/zoeken?q=")
            .append(URLEncoder.encode(query.text(), StandardCharsets.UTF_8));
    query
        .filters()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        path.append('&')
                            .append(facet.name().toLowerCase(Locale.ROOT))
                            .append('=')
                            .append(value)));
    return path.toString();
  }

  /**
   * Asks one page after the other: a server that has just started cannot keep up with a fixed pace,
   * and what then piles up would say nothing of how it is later.
   */
  private void warmUp(Duration time) throws IOException, InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    for (int number = 0; System.nanoTime() < end; number++) {
      ask(number, System.nanoTime());
    }
  }

  private List<Sample> ask(Duration time) throws InterruptedException, ExecutionException {
    List<Future<Sample>> asked = new ArrayList<>();
    long start = System.nanoTime();
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < time.dividedBy(BETWEEN); i++) {
        int number = i;
        long due = start + i * BETWEEN.toNanos();
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
        asked.add(readers.submit(() -> ask(number, due)));
      }
    }
    List<Sample> samples = new ArrayList<>();
    for (Future<Sample> one : asked) {
      samples.add(one.get());
    }
    return samples;
  }

  private Sample ask(int number, long due) throws IOException, InterruptedException {
    int shape = number % SHAPES.size();
    List<String> some = paths.get(shape);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(portal + some.get(number / SHAPES.size() % some.size())))
            .header("User-Agent", BROWSER)
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<byte[]> page = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    double millis = (System.nanoTime() - due) / 1e6;
    if (page.statusCode() != 200) {
      throw new IllegalStateException(request.uri() + ": " + page.statusCode());
    }
    return new Sample(SHAPES.get(shape), millis);
  }

  private static String said(List<Sample> samples) {
    StringBuilder said = new StringBuilder();
    for (Shape shape : SHAPES) {
      said.append(
          said(
              shape.toString(),
              samples.stream().filter(sample -> sample.shape() == shape).toList()));
    }
    said.append(said("all", samples));
    said.append(
        "99 of 100 within %.0f ms at %d requests a second: %s%n"
            .formatted(MOST_MILLIS, A_SECOND, met(at(samples, 0.99) <= MOST_MILLIS)));
    return said.toString();
  }

  private static String said(String name, List<Sample> samples) {
    return "%-16s %,5d pages, half within %.1f ms, 99 of 100 within %.1f ms, longest %.1f ms%n"
        .formatted(name, samples.size(), at(samples, 0.5), at(samples, 0.99), at(samples, 1));
  }

  private static double at(List<Sample> samples, double part) {
    List<Double> sorted =
        samples.stream().map(Sample::millis).sorted(Comparator.naturalOrder()).toList();
    return sorted.get((int) (part * (sorted.size() - 1)));
  }

  private static String said(ServerProcess server) throws IOException {
    double most = server.most();
    return "%s%n%s%nat most %,.0f MB of memory, aim %,.0f: %s%n"
        .formatted(
            server.memory(), server.heap(), most, MOST_MEGABYTES, met(most <= MOST_MEGABYTES));
  }

  private static String met(boolean met) {
    return met ? "met" : "not met";
  }
}
