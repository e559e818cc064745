package nl.veerkracht.curation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentLoader;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.indexing.Indexer;
import nl.veerkracht.item.Intervention;
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

  @Inject private ContentLoader loader;
  @Inject private Indexer indexer;
  @Inject private Taxonomy taxonomy;
  @Inject private TermEditing editing;

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
    URI page = URI.create(address.getProtocol() + "://" + address.getAuthority() + path);
    return browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
  }
}
