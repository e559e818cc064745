package nl.veerkracht.curation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentLoader;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.curation.bulk.BulkRounds;
import nl.veerkracht.identity.Secret;
import nl.veerkracht.indexing.Indexer;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.TermEditing;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What editors keep, inside the running portal, against the content that it is shipped with. */
@ExtendWith(ArquillianExtension.class)
class CurationIT {

  private static final String FACTOR = "factor";
  private static final String GOING = "\"plezier-op-school\"";

  @Inject private ContentLoader loader;
  @Inject private Indexer indexer;
  @Inject private Taxonomy taxonomy;
  @Inject private TermEditing editing;
  @Inject private BulkRounds rounds;
  @Inject private Settings settings;
  @Inject private UserTransaction transaction;
  @PersistenceContext private EntityManager database;

  @ArquillianResource private URL address;

  private final HttpClient browser =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Deployment
  static WebArchive portal() {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File("target/ROOT.war"))
        .as(WebArchive.class)
        .addClasses(CurationIT.class)
        .addAsLibrary(
            new File(
                Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
  }

  @Test
  void keepsWhatEditorsMadeOfTermsWhenTheContentIsLoadedAgain() throws Exception {
    ContentPack shipped = BundledPack.read();
    Term before = taxonomy.term(FACTOR, "emotieregulatie").orElseThrow();
    Localized name = new Localized("Gevoelens de baas", "Handling feelings");
    assertThat(editing.write(before.named(name), null)).isTrue();
    assertThat(editing.merge(FACTOR, "kritisch-denken", "emotieregulatie")).isTrue();
    try {
      loader.load(shipped);
      indexer.catchUp();

      assertThat(get("/nl/factoren/emotieregulatie").body()).contains("Gevoelens de baas");
      HttpResponse<String> merged = get("/en/factors/kritisch-denken");
      assertThat(merged.statusCode()).isEqualTo(301);
      assertThat(merged.headers().firstValue("Location")).hasValue("/en/factors/emotieregulatie");
      HttpResponse<String> term = get("/api/v1/vocabularies/factor/terms/kritisch-denken");
      assertThat(term.statusCode()).isEqualTo(301);
      assertThat(term.headers().firstValue("Location").orElseThrow()).endsWith("/emotieregulatie");
      String item = shippedWith(shipped, "kritisch-denken");
      assertThat(get("/nl/item/" + item).body()).contains("/nl/factoren/emotieregulatie");
      assertThat(get("/api/v1/search?factor=kritisch-denken&size=100").body()).contains(item);
    } finally {
      editing.restore(FACTOR, "kritisch-denken");
      editing.write(before, null);
    }
    assertThat(get("/nl/factoren/kritisch-denken").statusCode()).isEqualTo(200);
  }

  @Test
  void findsEveryChangeThatWasMadeWhileTheIndexWasRebuilt() throws Exception {
    ContentPack shipped = BundledPack.read();
    Term before = taxonomy.term(FACTOR, "emotieregulatie").orElseThrow();
    String item = shippedWith(shipped, "emotieregulatie");
    AtomicReference<String> named = new AtomicReference<>();
    assertThat(search("plezier op school")).contains(GOING);
    try {
      indexer.rebuild(
          read -> {
            Localized name = new Localized("Wulpenkunde" + read, "Curlew" + read);
            editing.write(taxonomy.term(FACTOR, before.id()).orElseThrow().named(name), null);
            loader.load(without(shipped, "plezier-op-school"));
            indexer.catchUp();
            named.set(name.nl());
          });

      assertThat(search(named.get())).contains(item);
      assertThat(search("plezier op school")).doesNotContain(GOING);
      assertThat(settings.indexFolder().resolve("current")).content().startsWith("index-");
      assertThat(settings.indexFolder()).isDirectoryNotContaining("glob:**segments_*");
    } finally {
      editing.write(before, null);
      loader.load(shipped);
      indexer.catchUp();
    }
    assertThat(search("plezier op school")).contains(GOING);
  }

  private String search(String text) throws Exception {
    return get("/api/v1/search?size=100&q=" + text.replace(' ', '+')).body();
  }

  private static ContentPack without(ContentPack pack, String slug) {
    return new ContentPack(
        pack.name(),
        pack.vocabularies(),
        pack.terms(),
        pack.items().stream().filter(item -> !item.slug().equals(slug)).toList());
  }

  @Test
  void bringsABulkEditToItsEndThatTheEndOfTheServerCutOff() throws Exception {
    String before = checked("rots-en-water");
    bulk(9001, "CHECK", "'home-start', 'rots-en-water'");
    sql(
        "update bulk_line set outcome = 'STAYED', why = 'HAS' where edit_id = 9001"
            + " and item_id = (select id from item where slug = 'home-start')");
    rounds.round();
    assertThat(outcomes(9001)).containsExactlyInAnyOrder("STAYED", "CHANGED");

    undo(9001);
    assertThat(outcomes(9001)).containsExactlyInAnyOrder("STAYED", "UNDONE");
    assertThat(checked("rots-en-water")).isEqualTo(before);
  }

  @Test
  void undoesTheCheckOfABulkEditToWhatWasKnownBeforeIt() throws Exception {
    String before = checked("lief-en-leedstraten");
    bulk(9101, "CHECK", "'lief-en-leedstraten'");
    rounds.round();
    String first = checked("lief-en-leedstraten");
    bulk(9201, "CHECK", "'lief-en-leedstraten'");
    rounds.round();
    assertThat(checked("lief-en-leedstraten")).isNotEqualTo(first);

    undo(9201);
    assertThat(checked("lief-en-leedstraten")).isEqualTo(first).isNotEqualTo(before);
    undo(9101);
    assertThat(checked("lief-en-leedstraten")).isEqualTo(before);
    assertThat(outcomes(9101)).containsExactly("UNDONE");
  }

  @Test
  void leavesACheckAloneThatIsNewerThanTheBulkEditToUndo() throws Exception {
    bulk(9301, "CHECK", "'home-start'");
    rounds.round();
    bulk(9401, "CHECK", "'home-start'");
    rounds.round();
    String second = checked("home-start");

    undo(9301);
    assertThat(checked("home-start")).isEqualTo(second);
    assertThat(outcomes(9301)).containsExactly("KEPT");
    undo(9401);
  }

  @Test
  void refusesATokenThatEnded() throws Exception {
    Secret token = new Secret("vkp_verloopt");
    sql(
        "insert into account (id, email, name, role, language, password, totp_step, recovery_codes,"
            + " created, confirmed, version) values (-9, 'token@example.nl', 'Wie', 'AUTHOR', 'NL',"
            + " 'x', 1, '', current_timestamp, current_timestamp, 1)");
    sql(
        "insert into api_token (id, hash, account_id, name, scopes, created, expires) values (-9,"
            + " '%s', -9, 'Repository', 'read', current_timestamp,"
            + " timestamp '2999-01-01 00:00:00')",
        token.hash());
    assertThat(drafts(token)).isEqualTo(200);

    sql("update api_token set expires = timestamp '2020-01-01 00:00:00' where id = -9");
    assertThat(drafts(token)).isEqualTo(401);
  }

  private int drafts(Secret token) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(at("/api/v1/drafts"))
            .header("Authorization", "Bearer " + token.text())
            .build();
    return browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  /** A bulk edit of which nothing is done yet, as whoever began it left it long ago. */
  private void bulk(int id, String deed, String slugs) throws Exception {
    sql(
        "insert into bulk_edit (id, moment, deed, vocabulary, term, other, note) values"
            + " (%s, timestamp with time zone '2026-01-01 10:00:00+00', '%s', '', '', '', '')",
        id, deed);
    sql(
        "insert into bulk_line (id, edit_id, item_id, item_version, outcome)"
            + " select %s + id, %s, id, version, 'WAITING' from item where slug in (%s)",
        id, id, slugs);
  }

  private void undo(int id) throws Exception {
    sql(
        "update bulk_edit set undone = timestamp with time zone '2026-01-02 10:00:00+00'"
            + " where id = %s",
        id);
    rounds.round();
  }

  private void sql(String statement, Object... values) throws Exception {
    transaction.begin();
    database.createNativeQuery(statement.formatted(values)).executeUpdate();
    transaction.commit();
  }

  private List<String> outcomes(int id) {
    return asked("select outcome from bulk_line where edit_id = " + id);
  }

  private String checked(String slug) {
    return asked("select reviewed from item where slug = '" + slug + "'").getFirst();
  }

  private List<String> asked(String query) {
    List<String> found = new ArrayList<>();
    for (Object one : database.createNativeQuery(query).getResultList()) {
      found.add(String.valueOf(one));
    }
    return found;
  }

  @Test
  void refusesChangesThatWouldPutATermBelowItself() {
    Term broad = taxonomy.term(FACTOR, "individueel").orElseThrow();

    assertThat(editing.write(broad.under("emotieregulatie"), null)).isFalse();
    assertThat(editing.merge(FACTOR, "individueel", "emotieregulatie")).isFalse();
    assertThat(editing.merge(FACTOR, "emotieregulatie", "emotieregulatie")).isFalse();
    assertThat(editing.retire(FACTOR, "emotieregulatie", "bestaat-niet")).isFalse();
    assertThat(editing.restore(FACTOR, "emotieregulatie")).isFalse();
    assertThat(editing.add(broad)).isFalse();
  }

  private static String shippedWith(ContentPack pack, String factor) {
    return pack.items().stream()
        .filter(item -> item.terms(FACTOR).contains(factor))
        .filter(item -> item.details() instanceof Intervention)
        .findFirst()
        .orElseThrow()
        .slug();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create(address.getProtocol() + "://" + address.getAuthority() + path);
  }
}
