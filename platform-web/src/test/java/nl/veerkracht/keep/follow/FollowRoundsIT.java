package nl.veerkracht.keep.follow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.veerkracht.content.ContentLoader;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.indexing.Indexer;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.taxonomy.Localized;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notices and letters inside the running portal, as time goes by. */
@ExtendWith(ArquillianExtension.class)
class FollowRoundsIT {

  private static final Duration WEEK = Duration.ofDays(7);

  @Inject private ContentLoader loader;
  @Inject private Indexer indexer;
  @Inject private FollowRounds rounds;

  @Resource private ManagedExecutorService executor;

  @Resource(lookup = "java:app/jdbc/portal")
  private DataSource database;

  @ArquillianResource private URL address;

  @Deployment
  static WebArchive portal() {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File("target/ROOT.war"))
        .as(WebArchive.class)
        .addClasses(FollowRoundsIT.class)
        .addAsLibrary(
            new File(
                Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
  }

  private void publish(String... titles) {
    List<ItemContent> items = new ArrayList<>();
    for (String title : titles) {
      Localized text = new Localized(title, title);
      items.add(
          new ItemContent(
              "gevolgd-" + items.size(),
              text,
              text,
              text,
              null,
              List.of("nl"),
              null,
              Map.of(),
              List.of(),
              List.of(),
              new EditorialPage(null, null),
              List.of()));
    }
    loader.load(new ContentPack("followed", List.of(), List.of(), items));
    indexer.catchUp();
    rounds.tell(Instant.now());
  }

  private void change(String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.executeUpdate(one);
      }
    }
  }

  private List<String> read(String question) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private List<String> news() throws SQLException {
    return read("select news from notice where account_id = -7 and seen is null order by item_id");
  }

  private int letters(Instant now) throws Exception {
    List<Future<?>> servers = new ArrayList<>();
    for (int server = 0; server < 2; server++) {
      servers.add(executor.submit(() -> rounds.write(now)));
    }
    for (Future<?> server : servers) {
      server.get();
    }
    return read("select id from letter where recipient = 'volgt@example.nl'").size();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void tellsOnceOfWhatAnswersAndWritesOneLetterUntilItsReaderEndsThem() throws Exception {
    publish("Waterhoen", "Meerkoet");
    change(
        """
        insert into account (id, email, name, role, language, totp_step, recovery_codes, created,
          confirmed, version)
        values (-7, 'volgt@example.nl', 'Vera Volgt', 'READER', 'NL', 0, '', current_timestamp,
          current_timestamp, 1)""",
        """
        insert into follow (id, account_id, query, language, begun)
        values (-7, -7, '?q=lepelaar', 'NL', current_timestamp)""",
        """
        insert into follow (id, account_id, query, language, begun)
        values (-8, -7, '?q=lepelaar&factor=bestaat-niet', 'NL', current_timestamp)""",
        """
        insert into follow (id, account_id, item_id, language, begun)
        select -9, -7, id, 'NL', current_timestamp from item where slug = 'gevolgd-0'""",
        """
        insert into digest (account_id, rhythm, sent) values (-7, 'WEEKLY', current_timestamp)""");
    assertThat(news()).isEmpty();

    publish("Waterhoen", "Meerkoet", "Lepelaar");
    assertThat(news()).containsExactly("PUBLISHED");
    publish("Waterhoentje", "Meerkoet", "Lepelaar met jongen");
    rounds.tell(Instant.now().plus(Duration.ofMinutes(5)));
    assertThat(news()).containsExactly("CHANGED", "PUBLISHED");

    Instant now = Instant.now();
    assertThat(letters(now.plus(WEEK).minus(Duration.ofHours(1)))).isZero();
    assertThat(letters(now.plus(WEEK))).isEqualTo(1);
    assertThat(letters(now.plus(WEEK).plus(WEEK))).isEqualTo(1);
    assertThat(read("select body from letter where recipient = 'volgt@example.nl'").getFirst())
        .contains("Lepelaar met jongen", "Waterhoentje", "‘lepelaar’", "/nl/meldingen");

    change("update notice set seen = current_timestamp where account_id = -7");
    publish("Waterhoentje", "Meerkoet");
    assertThat(news()).isEmpty();
    publish("Waterhoen", "Meerkoet");
    assertThat(news()).containsExactly("CHANGED");
    endsLetters();
    assertThat(letters(now.plus(WEEK.multipliedBy(9)))).isEqualTo(1);
  }

  private void endsLetters() throws Exception {
    String wayOut =
        read("select way_out from letter where recipient = 'volgt@example.nl'").getFirst();
    URI page =
        URI.create(
            address.getProtocol()
                + "://"
                + address.getAuthority()
                + wayOut.substring(wayOut.indexOf("/nl/")));
    assertThat(send(HttpRequest.newBuilder(page)).body()).contains("Meld mij af");
    assertThat(read("select rhythm from digest where account_id = -7")).containsExactly("WEEKLY");
    HttpRequest.Builder oneClick =
        HttpRequest.newBuilder(page)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"));
    assertThat(send(oneClick).statusCode()).isEqualTo(200);
    assertThat(read("select rhythm from digest where account_id = -7")).containsExactly("OFF");
  }
}
