package nl.veerkracht.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A crawler that walks through 20,000 combinations of filters as fast as it can and does not
 * listen, beside a reader who searches twice a second: how long the reader waits with and without
 * it, and what is left in memory.
 */
public final class CrawlBenchmark {

  private static final int COMBINATIONS = 20_000;
  private static final int HANDS = 4;
  private static final Duration ALONE = Duration.ofSeconds(40);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Pattern ID = Pattern.compile("\"id\":\"([a-z0-9-]+)\"");
  private static final List<String> QUESTIONS =
      List.of("weerbaarheid", "jongeren", "polarisatie school", "training", "opvoeding ouders");

  private final RunningPortal portal;
  private final Guest reader;

  private CrawlBenchmark(RunningPortal portal) {
    this.portal = portal;
    this.reader = new Guest(portal);
  }

  public static void main(String[] arguments) throws Exception {
    try (RunningPortal portal =
        RunningPortal.start("crawl-portal", Map.of("PORTAL_PACE_BURST", "60"))) {
      ServerProcess server = ServerProcess.find();
      CrawlBenchmark benchmark = new CrawlBenchmark(portal);
      benchmark.read(ALONE);
      System.out.println("before " + server.heap());
      System.out.println("alone  " + benchmark.read(ALONE));
      benchmark.crawl();
      System.out.println("after  " + server.heap());
      System.out.println("alone  " + benchmark.read(ALONE));
    }
  }

  private void crawl() throws Exception {
    ConcurrentLinkedQueue<String> walk = new ConcurrentLinkedQueue<>(combinations());
    Map<Integer, AtomicInteger> answers = new TreeMap<>();
    answers.put(200, new AtomicInteger());
    answers.put(429, new AtomicInteger());
    Guest crawler = new Guest(portal);
    try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
      Instant start = Instant.now();
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < HANDS; i++) {
        all.add(
            hands.submit(
                () -> {
                  for (String path = walk.poll(); path != null; path = walk.poll()) {
                    answers.get(crawler.get(path).status()).incrementAndGet();
                  }
                }));
      }
      List<Double> times = new ArrayList<>();
      while (!walk.isEmpty()) {
        ask(times);
      }
      for (Future<?> one : all) {
        one.get();
      }
      System.out.println("beside " + said(times));
      System.out.println(
          "crawler "
              + answers
              + " in "
              + Duration.between(start, Instant.now()).toSeconds()
              + " s");
    }
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
    Instant end = Instant.now().plus(time);
    while (Instant.now().isBefore(end)) {
      ask(times);
    }
    return said(times);
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
