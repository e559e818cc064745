package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.veerkracht.browser.Guest.Reply;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A portal that looks at links, and takes small files only. */
class SubmittedLinksBrowserTest {

  private static final Words WORDS = new Words(Language.NL);

  @RegisterExtension private final GuardedPortal guarded = new GuardedPortal();

  /** One for all tests: joining waits for a letter. */
  private static Guest author;

  private HttpServer site;
  private String draft;

  @BeforeEach
  void begin() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext("/", SubmittedLinksBrowserTest::answer);
    site.start();
    if (author == null) {
      author = new Guest(guarded.portal());
      author.signIn(guarded.join(author), Guest.PASSWORD);
    }
    draft = author.post("/nl/werk", "kind", "publication").location();
  }

  @AfterEach
  void stop() {
    site.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    int status =
        switch (exchange.getRequestURI().getPath()) {
          case "/er" -> 200;
          case "/dicht" -> 403;
          case "/stuk" -> 503;
          default -> 404;
        };
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private String at(String path) {
    return "http://127.0.0.1:" + site.getAddress().getPort() + path;
  }

  private Reply submit(String sources, String... more) {
    String[] filled = Filled.publication("Over adressen " + draft);
    filled[filled.length - 1] = sources;
    return author.post(
        draft, Stream.concat(Arrays.stream(filled), Arrays.stream(more)).toArray(String[]::new));
  }

  private boolean isSubmitted() {
    return author.get(draft).says("data-state=\"submitted\"");
  }

  @Test
  void tellsWhichAddressesAreGoneAndLetsTheAuthorKeepThem() {
    String sources = "Er | %s\nWeg | %s\nDicht | %s".formatted(at("/er"), at("/weg"), at("/dicht"));
    Reply asked = submit(sources);

    assertThat(asked.location()).isEqualTo(draft + "?links=yes");
    assertThat(isSubmitted()).isFalse();
    Reply page = author.follow(asked);
    assertThat(page.body())
        .contains("name=\"kept-link\" value=\"" + at("/weg") + "\"")
        .contains(WORDS.of("links.gone", "404"), WORDS.of("links.closed", "403"))
        .doesNotContain("value=\"" + at("/dicht") + "\"");

    submit(sources, "revision", "1", "kept-link", at("/weg"));
    assertThat(isSubmitted()).isTrue();
    assertThat(author.get(draft).body())
        .contains(WORDS.of("step.links_kept"))
        .contains("<p>" + at("/weg") + "</p>");
  }

  @Test
  void isNoHindranceWhereItCouldNotLook() {
    Reply submitted = submit("Stuk | " + at("/stuk"));

    assertThat(isSubmitted()).isTrue();
    assertThat(author.follow(submitted).body())
        .contains(WORDS.of("links.unseen"), WORDS.of("links.status", "503"));
  }

  @Test
  void tellsProgramsAsWell() {
    submit("Weg | " + at("/weg"));
    String token = "Bearer " + author.token("read", "write");
    String path = "/api/v1/drafts/" + draft.substring(draft.lastIndexOf('/') + 1) + "/submit";

    Reply refused = author.call("POST", path, "", "Authorization", token);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("\"parameter\":\"sources\"", at("/weg"));
    assertThat(
            author
                .call("POST", path, "{\"keptLinks\": \"geen lijst\"}", "Authorization", token)
                .status())
        .isEqualTo(400);
    String kept = "{\"keptLinks\": [\"" + at("/weg") + "\"]}";
    assertThat(author.call("POST", path, kept, "Authorization", token).body())
        .contains("\"state\":\"submitted\"");
  }

  @Test
  void saysHowLargeAFileMayBe() {
    String uploads = "/uploads?lang=nl&draft=" + draft.substring(draft.lastIndexOf('/') + 1);
    Reply refused =
        author.postFile(
            uploads, "groot.txt", new byte[1_100_000], "do", "bring", "title.nl", "Blijft staan");

    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.body())
        .contains(WORDS.of("files.too-large", 1), "value=\"Blijft staan\"", "hooguit 1 MB");
  }
}
