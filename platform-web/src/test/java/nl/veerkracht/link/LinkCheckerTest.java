package nl.veerkracht.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckerTest {

  private static final String AGENT = "Portaal-van-de-test/1";

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private LinkChecker checker;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    checker = new LinkChecker(AGENT, true);
  }

  @AfterEach
  void stop() {
    checker.close();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean head = exchange.getRequestMethod().equals("HEAD");
    asked.add(exchange.getRequestMethod() + " " + path);
    assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).isEqualTo(AGENT);
    int status =
        switch (path) {
          case "/here" -> 200;
          case "/no-head" -> head ? 405 : 200;
          case "/closed" -> 403;
          case "/gone" -> 410;
          case "/broken" -> 500;
          default -> path.startsWith("/to") ? 302 : 404;
        };
    if (status == 302) {
      String next =
          switch (path) {
            case "/to-here" -> "/here";
            case "/to-inside" -> "ftp://127.0.0.1/here";
            default -> "/to-round";
          };
      exchange.getResponseHeaders().set("Location", next);
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/here", "/no-head", "/to-here"})
  void findsWhatIsThere(String path) throws InterruptedException {
    assertThat(checker.check(at(path))).isEqualTo(new Verdict.Answers());
  }

  @Test
  void asksForTheHeadOnlyWhereThatIsEnough() throws InterruptedException {
    checker.check(at("/here"));
    checker.check(at("/no-head"));

    assertThat(asked).containsExactly("HEAD /here", "HEAD /no-head", "GET /no-head");
  }

  @Test
  void saysWhatIsWrongWhereNothingIs() throws InterruptedException {
    assertThat(checker.check(at("/nothing"))).isEqualTo(new Verdict.Fails("404"));
    assertThat(checker.check(at("/gone"))).isEqualTo(new Verdict.Fails("410"));
    assertThat(checker.check(at("/broken"))).isEqualTo(new Verdict.Fails("500"));
    assertThat(checker.check(at("/to-round"))).isEqualTo(new Verdict.Fails("redirects"));
    assertThat(checker.check("http://")).isEqualTo(new Verdict.Fails("address"));
    int port = server.getAddress().getPort();
    server.stop(0);
    assertThat(checker.check("http://127.0.0.1:" + port + "/"))
        .isEqualTo(new Verdict.Fails("connection"));
  }

  @Test
  void tellsAClosedDoorFromNothing() throws InterruptedException {
    assertThat(checker.check(at("/closed"))).isEqualTo(new Verdict.Closed(403));
    assertThat(new Verdict.Fails("404").isGone()).isTrue();
    assertThat(new Verdict.Fails("410").isGone()).isTrue();
    assertThat(new Verdict.Fails("503").isGone()).isFalse();
    assertThat(new Verdict.Fails(Verdict.NO_ANSWER).isGone()).isFalse();
  }

  @Test
  void judgesEveryHopOfARedirectAnew() throws InterruptedException {
    assertThat(checker.check(at("/to-inside"))).isEqualTo(new Verdict.Refused());
  }

  @Test
  void asksNowhereButOnThePublicWeb() throws InterruptedException {
    try (LinkChecker careful = new LinkChecker(AGENT, false)) {
      for (String address :
          List.of(
              at("/here"),
              at("/here").replace("127.0.0.1", "localhost"),
              at("/here").replace("127.0.0.1", "2130706433"),
              "http://[::1]:" + server.getAddress().getPort() + "/here",
              "http://user@8.8.8.8/",
              "file:///etc/passwd")) {
        assertThat(careful.check(address)).as(address).isEqualTo(new Verdict.Refused());
      }
    }
    assertThat(asked).isEmpty();
  }
}
