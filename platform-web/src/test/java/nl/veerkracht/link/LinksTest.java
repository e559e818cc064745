package nl.veerkracht.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking for several addresses while somebody waits. */
class LinksTest {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private HttpServer server;
  private Links links;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
    links = new Links(new LinkChecker("Portaal-van-de-test/1", true), PATIENCE);
  }

  @AfterEach
  void stop() {
    end.countDown();
    links.end();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    if (path.startsWith("/slow")) {
      try {
        end.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    exchange.sendResponseHeaders(path.startsWith("/here") ? 200 : 404, -1);
    exchange.close();
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Test
  void saysOfEachWhatItIsAndWaitsNoLongerForManyThanForOne() {
    Instant begin = Instant.now();

    assertThat(links.ask(List.of(at("/slow-1"), at("/here"), at("/slow-2"), at("/gone"))))
        .containsExactly(
            Map.entry(at("/slow-1"), new Verdict.Fails(Verdict.NO_ANSWER)),
            Map.entry(at("/here"), new Verdict.Answers()),
            Map.entry(at("/slow-2"), new Verdict.Fails(Verdict.NO_ANSWER)),
            Map.entry(at("/gone"), new Verdict.Fails("404")));
    assertThat(Duration.between(begin, Instant.now())).isLessThan(PATIENCE.multipliedBy(2));
  }

  @Test
  void asksNobodyTwiceWithinAMinuteAndNeverForMoreThanAFew() {
    List<String> many = IntStream.range(0, 30).mapToObj(i -> at("/here-" + i)).toList();

    assertThat(links.ask(many)).hasSize(Links.MOST);
    links.ask(many);

    assertThat(asked).hasSize(Links.MOST);
  }

  @Test
  void callsAHostUnknownOnlyWhenItFindsOthers() {
    String nowhere = "http://bestaat-niet.invalid/";

    assertThat(links.ask(List.of(nowhere))).containsEntry(nowhere, new Verdict.Fails("connection"));
    assertThat(links.ask(List.of(at("/here"), nowhere + "anders")))
        .containsEntry(nowhere + "anders", new Verdict.Fails(Verdict.NO_HOST));
  }
}
