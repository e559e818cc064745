package nl.veerkracht.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks for one address after the other from one place, with several hands at once, and does not
 * listen when it is told to wait. Every hand has a connection of its own.
 */
final class Crawler implements AutoCloseable {

  /** Nobody waits for longer. */
  static final Duration FOR_EVER = Duration.ofMinutes(2);

  private static final String PLACE = "198.51.100.7";
  private static final String HUNG_UP = "hung up";
  private static final String CUT_OFF = "cut off";

  private final URI portal;
  private final List<String> walk;
  private final Duration patience;
  private final AtomicInteger steps = new AtomicInteger();
  private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();
  private final ExecutorService hands;
  private volatile boolean tired;

  /**
   * Begins at once.
   *
   * @param walk what it asks for; it begins anew when it is through
   * @param patience after which it hangs up and asks for the next
   */
  Crawler(RunningPortal portal, List<String> walk, int hands, Duration patience) {
    this.portal = URI.create(portal.address());
    this.walk = walk;
    this.patience = patience;
    this.hands = Executors.newFixedThreadPool(hands);
    for (int i = 0; i < hands; i++) {
      this.hands.execute(this::ask);
    }
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
        HttpRequest.newBuilder(portal.resolve(path))
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

  /** How often it got which answer so far. */
  @Override
  public String toString() {
    return answers.toString();
  }

  @Override
  public void close() {
    tired = true;
    hands.shutdownNow();
    hands.close();
  }
}
