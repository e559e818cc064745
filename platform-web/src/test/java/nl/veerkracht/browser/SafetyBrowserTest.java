package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veerkracht.address.Place;
import nl.veerkracht.browser.Guest.Reply;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people with bad intentions type and send, and that it does nothing. */
class SafetyBrowserTest {

  /** Does something in a page that writes it unescaped, within text, an attribute or Markdown. */
  private static final String MARKUP =
      "\"'><img src=x onerror=alert(1)><script>alert(2)</script>[hier](javascript:alert(3))";

  private static final String INJECTED = "img[src='x'], main script, a[href^='javascript:']";

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  private Guest administrator;
  private Guest guest;

  @BeforeEach
  void comeIn() {
    administrator = Guest.administrator(visitor.portal());
    guest = new Guest(visitor.portal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"publication", "tool", "intervention"})
  void showsMarkupAsTheTextItIs(String kind) {
    String email = guest.join(administrator);
    guest.post("/nl/profiel", "name", MARKUP, "orcid", "", "language", "nl");
    String draft = guest.post("/nl/werk", "kind", kind).location();
    String id = draft.substring(draft.lastIndexOf('/') + 1);
    guest.upload(
        id, "\"><img src=x onerror=alert(4)>.txt", "tekst".getBytes(StandardCharsets.UTF_8));
    Reply form = guest.get(draft);
    guest.post(draft, everyField(form, "save"));
    assertThat(guest.get(draft).says("&lt;img src=x")).isTrue();

    Page page = signedIn();
    for (String path :
        List.of(
            draft,
            "/nl/voorbeeld/" + id,
            "/nl/redactie",
            "/nl/logboek",
            "/nl/postvak-uit",
            "/nl/accounts?q=" + Guest.encoded(email))) {
      harmless(page, path);
    }
  }

  @Test
  void showsMarkupAsTheTextItIsToEverybody() {
    guest.join(administrator);
    String draft = guest.post("/nl/werk", "kind", "publication").location();
    String id = draft.substring(draft.lastIndexOf('/') + 1);
    String title = "Wulpenwerk " + MARKUP;
    assertThat(guest.post(draft, Filled.publication(title)).location()).doesNotContain("check");
    administrator.post("/nl/beoordeel/" + id, "do", "take");
    administrator.post(
        "/nl/beoordeel/" + id, "do", "remark", "field", "title.nl", "text", "Waarom? " + MARKUP);
    Page page = signedIn();
    harmless(page, "/nl/beoordeel/" + id);
    harmless(page, draft);
    Reply published =
        administrator.post("/nl/beoordeel/" + id, "do", "publish", "reason", "Goed " + MARKUP);
    assertThat(published.status()).isEqualTo(303);

    SearchView search = visitor.find("wulpenwerk");
    assertThat(search.total()).hasText(new Words(Language.NL).of("results", 1));
    assertThat(search.page().locator(INJECTED)).hasCount(0);
    search.hits().getByRole(AriaRole.LINK).first().click();
    String item = search.page().url();
    assertThat(search.page().locator("h1")).containsText("<script>alert(2)</script>");
    assertThat(search.page().locator(INJECTED)).hasCount(0);
    harmless(search.page(), item.replace("/item/", "/versies/"));
    harmless(search.page(), item + "?version=1");
  }

  private Page signedIn() {
    return Person.administrator(visitor).page();
  }

  private static void harmless(Page page, String path) {
    List<String> heard = new ArrayList<>();
    page.onDialog(
        dialog -> {
          heard.add(path + ": " + dialog.message());
          dialog.dismiss();
        });
    page.navigate(path);
    assertThat(page.locator(INJECTED)).hasCount(0);
    assertThat(heard).isEmpty();
  }

  /** Every field of a form for text with markup in it; one choice of everything else. */
  private static String[] everyField(Reply form, String act) {
    Stream<String> texts =
        Pattern.compile("<(?:textarea|input type=\"(?:text|url)\")[^>]*? name=\"([^\"]+)\"")
            .matcher(form.body())
            .results()
            .flatMap(found -> Stream.of(found.group(1), MARKUP));
    List<String> fields = new ArrayList<>(List.of("do", act, "revision", form.hidden("revision")));
    fields.addAll(texts.toList());
    assertThat(fields.size()).as("fields in the form").isGreaterThan(10);
    return fields.toArray(String[]::new);
  }

  static List<String> formsOfThePortal() {
    return Arrays.stream(Place.values())
        .filter(Place::hasForm)
        .map(place -> place.path(Language.NL))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("formsOfThePortal")
  void takesNoFormFromAnotherSite(String path) {
    String own = visitor.portal().address();
    String named = path + "/1";
    for (String place : List.of(path, named)) {
      assertThat(administrator.postFrom("Origin", "https://evil.example", place)).isEqualTo(403);
      assertThat(administrator.postFrom("Origin", "null", place)).isEqualTo(403);
      assertThat(administrator.postFrom("Origin", own + ".evil.example", place)).isEqualTo(403);
      assertThat(administrator.postFrom("Sec-Fetch-Site", "cross-site", place)).isEqualTo(403);
      assertThat(administrator.postFrom("Sec-Fetch-Site", "same-site", place)).isEqualTo(403);
      assertThat(administrator.postFrom("X-Nothing", "said", place)).isEqualTo(403);
    }
    assertThat(administrator.get("/nl/profiel").status()).isEqualTo(200);
  }

  @Test
  void takesNoFileFromAnotherSite() {
    assertThat(administrator.postFrom("Origin", "https://evil.example", "/uploads?draft=1"))
        .isEqualTo(403);
  }
}
