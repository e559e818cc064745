package nl.veerkracht.browser;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import nl.veerkracht.files.extract.ExtractionBenchmark;

/**
 * Files through the whole portal, over HTTP until they are read, with a heap of 512 MB: reports
 * beside plain Tika in this process on the same files, and ten files of 250 MB at once.
 */
public final class UploadBenchmark {

  private static final int REPORTS = 24;

  /** Rounds in which both sides are compiled while they run; they are told apart. */
  private static final int COLD = 4;

  private static final int ROUNDS = 16;
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int AT_ONCE = 10;
  private static final long LARGE = 250_000_000;

  private final Guest author;
  private final String draft;

  private UploadBenchmark(RunningPortal portal) {
    author = new Guest(portal);
    author.join(Guest.administrator(portal));
    String place = author.post("/nl/werk", "kind", "publication").location();
    draft = place.substring(place.lastIndexOf('/') + 1);
  }

  public static void main(String[] arguments) throws Exception {
    List<Path> reports = ExtractionBenchmark.reports(Path.of(arguments[0]), REPORTS);
    try (RunningPortal portal =
        RunningPortal.start("bench-portal", Map.of("_JAVA_OPTIONS", "-Xmx512m"))) {
      UploadBenchmark benchmark = new UploadBenchmark(portal);
      Sum cold = new Sum();
      Sum warm = new Sum();
      for (int round = 1; round <= ROUNDS; round++) {
        Sum one = new Sum();
        one.add(size(reports), seconds(reports, benchmark::bring), seconds(reports, PLAIN));
        (round <= COLD ? cold : warm).add(one);
        System.out.printf("pdf   round %2d  %s%n", round, one);
        reports = ExtractionBenchmark.reports(Path.of(arguments[0]), REPORTS);
      }
      System.out.printf("pdf   the first %d rounds  %s%n", COLD, cold);
      System.out.printf("pdf   the others          %s%n", warm);
      benchmark.large();
    }
  }

  private interface Work {
    void on(List<Path> files) throws Exception;
  }

  private static final Work PLAIN =
      files -> {
        for (Path file : files) {
          ExtractionBenchmark.plain(file);
        }
      };

  /** Bytes that both have read, and how long each needed. */
  private static final class Sum {

    private double megabytes;
    private double portal;
    private double plain;

    void add(double moreMegabytes, double morePortal, double morePlain) {
      megabytes += moreMegabytes;
      portal += morePortal;
      plain += morePlain;
    }

    void add(Sum other) {
      add(other.megabytes, other.portal, other.plain);
    }

    @Override
    public String toString() {
      return "portal %6.2f MB/s  plain Tika %6.2f MB/s  ratio %.2f"
          .formatted(megabytes / portal, megabytes / plain, plain / portal);
    }
  }

  /** Sends one report after the other, and waits until the portal has read them all. */
  private void bring(List<Path> reports) throws IOException {
    List<String> paths = new ArrayList<>();
    for (Path report : reports) {
      String path = announce(report.getFileName().toString(), Files.size(report));
      author.piece(path, 0, BodyPublishers.ofFile(report));
      paths.add(path);
    }
    for (String path : paths) {
      String state = state(path);
      while (state.equals("RECEIVED") || state.equals("EXTRACTING")) {
        LockSupport.parkNanos(PAUSE.toNanos());
        state = state(path);
      }
      if (!state.equals("READY")) {
        throw new IllegalStateException(path + ": " + state);
      }
    }
  }

  private String state(String path) {
    return author.head(path).headers().firstValue("Upload-State").orElse("nothing");
  }

  private static double seconds(List<Path> files, Work work) throws Exception {
    long start = System.nanoTime();
    work.on(files);
    return (System.nanoTime() - start) / 1e9;
  }

  private static double size(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return bytes / 1e6;
  }

  private String announce(String name, long size) {
    return author.announce("/uploads?draft=" + draft, name, size).location();
  }

  private void large() throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    try (ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        int number = i;
        all.add(clients.submit(() -> send(number)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%d files of 250 MB at once, heap of 512 MB: %.1f MB/s, nothing refused%n",
        AT_ONCE, AT_ONCE * LARGE / 1e6 / seconds);
  }

  private void send(int number) {
    String path = announce("groot-" + number + ".txt", LARGE);
    int status =
        author
            .piece(path, 0, BodyPublishers.ofInputStream(() -> new Letters(number, LARGE)))
            .status();
    if (status != 200) {
      throw new IllegalStateException(path + ": " + status);
    }
  }

  /** A text that is made while it is read. */
  private static final class Letters extends InputStream {

    private final byte[] line;
    private long left;
    private int at;

    Letters(int number, long size) {
      line =
          ("Sociale steun en veerkracht in wijk " + number + ".\n")
              .getBytes(StandardCharsets.UTF_8);
      left = size;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left == 0) {
        return -1;
      }
      int count = (int) Math.min(left, length);
      for (int i = 0; i < count; i++) {
        into[offset + i] = line[at];
        at = (at + 1) % line.length;
      }
      left -= count;
      return count;
    }

    @Override
    public int read() {
      if (left == 0) {
        return -1;
      }
      left--;
      byte letter = line[at];
      at = (at + 1) % line.length;
      return letter;
    }
  }
}
