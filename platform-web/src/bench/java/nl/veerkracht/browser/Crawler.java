package nl.veerkracht.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks for one address after the other from one place, with several hands at once, and does not
 * listen when it is told to wait. Every hand has a connection of its own. It is a program by
 * itself, which goes on until its input ends and then says what it got; see {@link CrawlerProcess}.
 */
final class Crawler {

  private static final String PLACE = "198.51.100.7";
  private static final String HUNG_UP = "hung up";
  private static final String CUT_OFF = "cut off";

  private final String portal;
  private final List<String> walk;
  private final Duration patience;
  private final AtomicInteger steps = new AtomicInteger();
  private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();
  private final ExecutorService hands;
  private volatile boolean tired;

  private Crawler(String portal, List<String> walk, int hands, Duration patience) {
    this.portal = portal;
    this.walk = walk;
    this.patience = patience;
    this.hands = Executors.newFixedThreadPool(hands);
    for (int i = 0; i < hands; i++) {
      this.hands.execute(this::ask);
    }
  }

  /**
   * Begins at once.
   *
   * @param arguments the address of the portal, the file with what it asks for, one path on a line,
   *     of which it begins anew when it is through, the number of hands, and after how many
   *     milliseconds it hangs up and asks for the next
   */
  public static void main(String[] arguments) throws IOException {
    Crawler crawler =
        new Crawler(
            arguments[0],
            Files.readAllLines(Path.of(arguments[1])),
            Integer.parseInt(arguments[2]),
            Duration.ofMillis(Long.parseLong(arguments[3])));
    System.in.transferTo(OutputStream.nullOutputStream());
    crawler.stop();
    System.out.println(crawler.steps + " asked for: " + crawler.answers);
  }

  private void stop() {
    tired = true;
    hands.shutdownNow();
    hands.close();
  }

  private void ask() {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      while (!tired) {
        answers.merge(answer(client), 1, Integer::sum);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String answer(HttpClient client) throws InterruptedException {
    String path = walk.get(steps.getAndIncrement() % walk.size());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(portal + path))
            .header("X-Forwarded-For", PLACE)
            .timeout(patience)
            .build();
    try {
      return Integer.toString(
          client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
    } catch (HttpTimeoutException e) {
      return HUNG_UP;
    } catch (IOException e) {
      return CUT_OFF;
    }
  }
}
