package nl.veerkracht;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.veerkracht.api.http.Problem;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentLoader;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.identity.Erasure;
import nl.veerkracht.indexing.Indexer;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built portal inside a real Payara Micro: its database, its index and its pages together. */
@ExtendWith(ArquillianExtension.class)
class PortalIT {

  private static final String HTML = "text/html;charset=UTF-8";
  private static final String TEXT = "text/plain;charset=UTF-8";
  private static final Map<String, Integer> BUDGET = new LinkedHashMap<>();

  static {
    BUDGET.put("/nl/zoeken?q=interventie", 0);
    BUDGET.put("/en/search?factor=emotieregulatie&evidence=erkend&sort=evidence", 0);
    BUDGET.put("/nl/zoeken?q=interventie&as=atom", 0);
    BUDGET.put("/nl", 0);
    BUDGET.put("/nl/item/gegenereerd-7", 5);
    BUDGET.put("/nl/item/rots-en-water", 5);
    BUDGET.put("/nl/item/gegenereerd-7?version=1", 4);
    BUDGET.put("/nl/versies/gegenereerd-7", 2);
    BUDGET.put("/nl/versies/gegenereerd-7?from=1&to=1", 3);
    BUDGET.put("/nl/bewijs-in-beeld?cell=emotieregulatie.radicalisering", 2);
    BUDGET.put("/nl/vergelijken?item=gegenereerd-7&item=gegenereerd-8&item=gegenereerd-9", 3);
    BUDGET.put("/nl/factoren/emotieregulatie", 5);
    BUDGET.put("/nl/fenomenen/radicalisering", 5);
    BUDGET.put("/nl/factoren", 0);
    BUDGET.put("/api/v1/search?q=interventie", 0);
    BUDGET.put("/api/v1/items/gegenereerd-7", 5);
    BUDGET.put("/api/v1/items", 5);
  }

  private static final List<String> UNREADABLE =
      List.of("%00", "%FF", "%zz", "%2", "%", "%C0%AF", "a%5Cb", "a\\b", "../../../..", "\u00e9");

  @Inject private ContentLoader loader;
  @Inject private Indexer indexer;
  @Inject private Erasure erasure;

  @Resource(lookup = "java:app/jdbc/portal")
  private DataSource database;

  @ArquillianResource private URL address;

  private final HttpClient browser =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Deployment
  static WebArchive portal() {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File("target/ROOT.war"))
        .as(WebArchive.class)
        .addClasses(
            PortalIT.class,
            GeneratedPack.class,
            SqlCounter.class,
            LogRecords.class,
            RawAnswer.class,
            LeavingAccount.class)
        .addAsLibrary(
            new File(
                Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
  }

  @AfterEach
  void removesWhatWasGenerated() {
    load(GeneratedPack.of(0));
  }

  @Test
  void asksTheDatabaseAFixedNumberOfTimesPerPage() throws Exception {
    load(GeneratedPack.of(40));
    Map<String, Integer> few = statements();
    load(GeneratedPack.of(4_000));
    Map<String, Integer> many = statements();
    System.Logger log = System.getLogger(PortalIT.class.getName());
    many.forEach((page, count) -> log.log(System.Logger.Level.INFO, "SQL {0}: {1}", page, count));
    assertThat(many).isEqualTo(few);
    assertThat(many)
        .allSatisfy(
            (page, count) -> assertThat(count).as(page).isLessThanOrEqualTo(BUDGET.get(page)));
    assertThat(many.get("/nl/item/gegenereerd-7")).as("the counter counts").isPositive();
  }

  private Map<String, Integer> statements() throws Exception {
    SqlCounter counter = new SqlCounter(database);
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String page : BUDGET.keySet()) {
      assertThat(get(page).statusCode()).as(page).isEqualTo(200);
      counts.put(page, counter.fewest(() -> get(page)));
    }
    return counts;
  }

  @Test
  void loadsTheSameContentAgainWithoutChangingAnything() {
    ContentPack shipped = BundledPack.read();
    assertThat(loader.load(shipped))
        .isEqualTo(new ContentLoader.Report(0, 0, 0, shipped.items().size()));
  }

  @Test
  void followsContentThatIsAddedChangedRetiredAndAddedAgain() throws Exception {
    assertThat(get("/nl/item/" + GeneratedPack.slug(0)).statusCode()).isIn(404, 410);

    load(GeneratedPack.with(GeneratedPack.item(0, "Zilverreigerproef")));
    assertThat(get("/nl/item/" + GeneratedPack.slug(0)).body()).contains("Zilverreigerproef");
    assertThat(get("/nl/zoeken?q=zilverreigerproef").body()).contains("1 resultaat");

    load(GeneratedPack.with(GeneratedPack.item(0, "Lepelaarproef")));
    assertThat(get("/nl/zoeken?q=zilverreigerproef").body()).contains("Geen resultaten");
    assertThat(get("/nl/zoeken?q=lepelaarproef").body()).contains("1 resultaat");

    load(GeneratedPack.of(0));
    assertThat(get("/nl/zoeken?q=lepelaarproef").body()).contains("Geen resultaten");
    HttpResponse<String> gone = get("/nl/item/" + GeneratedPack.slug(0));
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    assertThat(gone.body()).contains("Deze pagina is er niet meer", "Offline gehaald op");
    assertThat(get("/en/versions/" + GeneratedPack.slug(0)).statusCode()).isEqualTo(410);

    load(GeneratedPack.with(GeneratedPack.item(0, "Lepelaarproef")));
    assertThat(get("/nl/item/" + GeneratedPack.slug(0)).statusCode()).isEqualTo(200);
  }

  @Test
  void answersRubbishSensiblyAndInSilence() throws Exception {
    Map<String, Integer> rubbish = new LinkedHashMap<>();
    rubbish.put("/nl/item/bestaat-niet", 404);
    rubbish.put("/nl/factoren/bestaat-niet", 404);
    rubbish.put("/nl/bestaat-niet", 404);
    rubbish.put("/nl/versies/bestaat-niet", 404);
    rubbish.put("/nl/versies/pad?from=1&to=9", 404);
    rubbish.put("/nl/versies/pad?from=x", 404);
    rubbish.put("/nl/item/pad?version=99999999999999", 404);
    rubbish.put("/nl/item/pad?version=", 404);
    rubbish.put("/catalogue/search.xhtml", 404);
    rubbish.put("/openapi", 403);
    rubbish.put("/nl/zoeken?factor=bestaat-niet", 200);
    rubbish.put("/nl/zoeken?page=9999", 200);
    rubbish.put("/nl/zoeken?page=abc&sort=abc", 200);
    rubbish.put("/nl/zoeken?q=" + "a".repeat(10_000), 200);
    rubbish.put("/nl/zoeken?q=%22onaf", 200);
    rubbish.put("/nl/zoeken?q=%00", 200);
    rubbish.put("/nl/zoeken?q=%FF%FE", 200);
    rubbish.put("/api/v1/items/bestaat-niet", 404);
    rubbish.put("/api/v1/search?factor=bestaat-niet", 400);
    rubbish.put("/api/v1/search?page=abc", 400);
    rubbish.put("/api/v1/search?page=9999", 200);
    rubbish.put("/api/v1/search?q=" + "a".repeat(10_000), 400);
    rubbish.put("/api/v1/search?q=%00%22", 200);
    Map<String, Integer> answers = new LinkedHashMap<>();
    try (LogRecords log = new LogRecords()) {
      for (String path : rubbish.keySet()) {
        HttpResponse<String> answer = get(path);
        answers.put(path, answer.statusCode());
        assertThat(answer.body()).as(path).doesNotContain("at nl.veerkracht", "Exception");
      }
      HttpResponse<String> csv = get("/api/v1/items", "text/csv");
      assertThat(csv.statusCode()).isEqualTo(406);
      assertThat(csv.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(log.heard()).isEmpty();
    }
    assertThat(answers)
        .allSatisfy(
            (path, status) ->
                assertThat(status)
                    .as(path.substring(0, Math.min(60, path.length())))
                    .isEqualTo(rubbish.get(path)));
  }

  @Test
  void answersPathsThatCannotBeReadLikeAnyOtherMistake() throws Exception {
    try (LogRecords log = new LogRecords()) {
      for (String end : UNREADABLE) {
        RawAnswer.to(address, "GET /nl/item/" + end)
            .is(400, HTML, " lang=\"nl\">", "vraag kunnen wij niet", "/theme/platform.css");
        RawAnswer.to(address, "GET /en/item/" + end)
            .is(400, HTML, " lang=\"en\">", "We cannot answer this request");
        RawAnswer.to(address, "GET /api/v1/items/" + end)
            .is(400, Problem.MEDIA_TYPE, "\"status\":400", "\"type\":\"about:blank\"");
        RawAnswer head = RawAnswer.to(address, "HEAD /nl/item/" + end).is(400, HTML, "");
        assertThat(head.body()).isEmpty();
      }
      assertThat(log.heard()).isEmpty();
    }
  }

  @Test
  void leadsAnAddressWithASlashTooManyToItsPageAndNowhereElse() throws Exception {
    Map.of(
            "/nl/", "/nl",
            "/nl/zoeken/?q=a%20b", "/nl/zoeken?q=a%20b",
            "/en/item/pad/", "/en/item/pad",
            "//nl/zoeken/", "/nl/zoeken",
            "/nl/item/a%0D%0Ab/", "/nl/item/a%0D%0Ab")
        .forEach(
            (path, page) ->
                assertThat(RawAnswer.to(address, "GET " + path).head())
                    .contains(" 301 ", "\r\nLocation: " + page + "\r\n"));
    for (String other :
        List.of("GET //elders.example/", "GET /nl/bestaat-niet/", "POST /nl/zoeken/")) {
      assertThat(RawAnswer.to(address, other).head()).contains(" 404 ").doesNotContain("Location");
    }
  }

  @Test
  void tellsRobotsAndFinders() throws Exception {
    RawAnswer.to(address, "GET /robots.txt").is(200, TEXT, "Disallow: /nl/zoeken?\n");
    RawAnswer.to(address, "HEAD /robots.txt").is(200, TEXT, "");
    RawAnswer.to(address, "GET /.well-known/security.txt").is(200, TEXT, "Contact: mailto:");
  }

  @Test
  void leavesOutAnUnknownFilterAndSaysSo() throws Exception {
    assertThat(get("/nl/zoeken?factor=onzin&kind=tool").body())
        .contains("Het filter ‘onzin’ bestaat niet", "Hulpmiddelen");
  }

  @Test
  void opensInTheLanguageThatTheBrowserAsksFor() throws Exception {
    assertThat(get("/").headers().firstValue("Location").orElseThrow()).endsWith("/nl");
    HttpRequest english =
        HttpRequest.newBuilder(at("/")).header("Accept-Language", "en-GB,en;q=0.9").build();
    HttpResponse<String> answer = browser.send(english, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/en");
  }

  @Test
  void answersTheApiWith304WhenNothingChanged() throws Exception {
    for (String path :
        List.of("/api/v1/items/pad", "/api/v1/search?q=pad", "/api/v1/vocabularies/factor")) {
      String tag = get(path).headers().firstValue("ETag").orElseThrow();
      HttpRequest again = HttpRequest.newBuilder(at(path)).header("If-None-Match", tag).build();
      assertThat(browser.send(again, HttpResponse.BodyHandlers.ofString()).statusCode())
          .as(path)
          .isEqualTo(304);
    }
  }

  @Test
  void keepsNothingPersonalOfWhoLeft() throws Exception {
    LeavingAccount account = new LeavingAccount(database);
    account.add();
    assertThat(account.remains()).hasSize(13);
    erasure.round();
    assertThat(account.remains()).isEmpty();
    assertThat(account.exists()).isTrue();
  }

  private void load(ContentPack pack) {
    loader.load(pack);
    indexer.catchUp();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return get(path, "*/*");
  }

  private HttpResponse<String> get(String path, String accept) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).header("Accept", accept);
    request.headers("Sec-Fetch-Mode", "navigate", "Sec-Fetch-Site", "same-origin");
    request.header("Referer", at("/nl/zoeken?q=pad").toString());
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create(address.getProtocol() + "://" + address.getAuthority() + path);
  }
}
