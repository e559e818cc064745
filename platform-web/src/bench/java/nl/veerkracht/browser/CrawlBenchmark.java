package nl.veerkracht.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Crawlers that walk through 20,000 combinations of filters as fast as they can and do not listen,
 * beside a reader who searches a few times a second: how long the reader waits with and without
 * them, how often they ask, what that takes of the processors, and what is left in memory. Crawler,
 * reader and portal share one machine, of which the crawler takes what the others leave.
 */
public final class CrawlBenchmark {

  private static final int COMBINATIONS = 20_000;
  private static final int FEW = 4;
  private static final int MANY = 64;
  private static final Duration WARM_UP = Duration.ofSeconds(90);
  private static final Duration TIME = Duration.ofSeconds(28);

  /** Long enough for {@link #MANY} that hang up to be through. */
  private static final Duration WHOLE_WALK = Duration.ofSeconds(75);

  private static final Duration FOR_EVER = Duration.ofMinutes(2);
  private static final Duration IMPATIENCE = Duration.ofMillis(200);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Pattern ID = Pattern.compile("\"id\":\"([a-z0-9-]+)\"");
  private static final List<String> QUESTIONS =
      List.of("weerbaarheid", "jongeren", "polarisatie school", "training", "opvoeding ouders");

  private final RunningPortal portal;
  private final ServerProcess server;
  private final Guest reader;

  private CrawlBenchmark(RunningPortal portal, ServerProcess server) {
    this.portal = portal;
    this.server = server;
    this.reader = new Guest(portal);
  }

  public static void main(String[] arguments) throws Exception {
    try (RunningPortal portal =
        RunningPortal.start("crawl-portal", Map.of("PORTAL_PACE_BURST", "60"))) {
      CrawlBenchmark benchmark = new CrawlBenchmark(portal, ServerProcess.find());
      benchmark.read(WARM_UP);
      benchmark.alone();
      benchmark.beside("few that wait for each answer", FEW, FOR_EVER, TIME);
      benchmark.beside("many that wait for each answer", MANY, FOR_EVER, TIME);
      benchmark.beside("many that hang up after 200 ms", MANY, IMPATIENCE, WHOLE_WALK);
      benchmark.alone();
    }
  }

  private void alone() throws Exception {
    System.out.println("alone: " + read(TIME));
    System.out.println("  heap " + server.heap());
  }

  private void beside(String name, int hands, Duration patience, Duration time) throws Exception {
    Path walk = Path.of("target", "crawl.txt");
    Files.write(walk, combinations());
    CrawlerProcess crawler = new CrawlerProcess(portal, walk, hands, patience);
    try {
      System.out.println("beside " + hands + " hands, " + name + ": " + read(time));
    } finally {
      System.out.println("  " + crawler.stop());
    }
    System.out.println("  heap " + server.heap());
  }

  private List<String> combinations() {
    List<String> combinations = new ArrayList<>();
    for (String kind : List.of("intervention", "tool", "publication", "organisation", "activity")) {
      for (String factor : ids("factor")) {
        for (String phenomenon : ids("phenomenon")) {
          for (String setting : ids("setting")) {
            for (String sort : List.of("relevance", "date", "title", "evidence")) {
              combinations.add(
                  "/nl/zoeken?kind=%s&factor=%s&phenomenon=%s&setting=%s&sort=%s"
                      .formatted(kind, factor, phenomenon, setting, sort));
            }
          }
        }
      }
    }
    return combinations.subList(0, Math.min(COMBINATIONS, combinations.size()));
  }

  private List<String> ids(String vocabulary) {
    return ID.matcher(reader.get("/api/v1/vocabularies/" + vocabulary).body())
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  private String read(Duration time) throws InterruptedException {
    List<Double> times = new ArrayList<>();
    Duration served = server.processorTime();
    Instant end = Instant.now().plus(time);
    while (Instant.now().isBefore(end)) {
      ask(times);
    }
    return said(times)
        + "; processor time of the portal in %d s: %.1f s"
            .formatted(time.toSeconds(), server.processorTime().minus(served).toMillis() / 1e3);
  }

  private void ask(List<Double> times) throws InterruptedException {
    String question = QUESTIONS.get(times.size() % QUESTIONS.size()).replace(' ', '+');
    long start = System.nanoTime();
    if (reader.get("/nl/zoeken?q=" + question).status() != 200) {
      throw new IllegalStateException("the reader was held back");
    }
    times.add((System.nanoTime() - start) / 1e6);
    Thread.sleep(PAUSE);
  }

  private static String said(List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return "%d searches of the reader: half within %.1f ms, 99 of 100 within %.1f ms"
        .formatted(
            sorted.length, sorted[sorted.length / 2], sorted[(int) (0.99 * (sorted.length - 1))]);
  }
}
