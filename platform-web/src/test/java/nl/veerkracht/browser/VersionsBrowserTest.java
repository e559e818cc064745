package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an item said before: read, compared and brought back; and an item that goes offline. */
class VersionsBrowserTest {

  private static final Words WORDS = new Words(Language.NL);
  private static final int SECONDS = 20;
  private static final String SLUG = "purperreigerkaart";
  private static final String ITEM = "/nl/item/" + SLUG;
  private static final String VERSIONS = "/nl/versies/" + SLUG;

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @Test
  void keepsEveryVersionAndTakesAnItemOfflineAndBack() {
    Person editor = Person.administrator(visitor);
    editor.begin("tool");
    fillIn(editor, "Een kaart met wilgen erop.");
    publish(editor, "Voor het eerst");
    assertThat(visitor.page().navigate(VERSIONS).status()).isEqualTo(200);
    assertThat(visitor.page().getByText(WORDS.of("compare.single"))).isVisible();

    editor.page().navigate("/nl/wijzig/" + SLUG);
    editor.press("edit.do");
    editor.fill("field.summary", "Een kaart met populieren erop.");
    publish(editor, "De bomen klopten niet");

    readsAndCompares();
    restores(editor);
    retiresAndBringsBack(editor);
  }

  private void readsAndCompares() {
    Page page = visitor.page();
    page.navigate(ITEM);
    assertThat(page.locator(".lead").first()).containsText("populieren");
    page.locator("main").getByText(WORDS.of("version.title")).click();
    assertThat(page.locator(".versions li")).hasCount(2);
    assertThat(page.locator(".versions li").first()).containsText("De bomen klopten niet");
    assertThat(page.locator("main")).not().containsText(RunningPortal.ADMINISTRATOR);

    page.locator(".compare-form button").click();
    Locator change = page.locator(".changes dd").first();
    assertThat(page.locator(".changes > div")).hasCount(1);
    assertThat(change.locator("del")).hasText(WORDS.of("compare.removed") + ": wilgen");
    assertThat(change.locator("ins")).hasText(WORDS.of("compare.added") + ": populieren");
    assertThat(change).containsText("Een kaart met ");
    assertThat(new Axe(page).violations()).isEmpty();

    page.getByText(WORDS.of("version.number", "1"), new Page.GetByTextOptions().setExact(true))
        .first()
        .click();
    assertThat(page.locator(".version-notice")).containsText(WORDS.of("version.is-old"));
    assertThat(page.locator("header .lead").first()).containsText("wilgen");
    assertThat(new Axe(page).violations()).isEmpty();
    assertThat(page.request().get(ITEM + "?version=3").status()).isEqualTo(404);
  }

  private void restores(Person editor) {
    editor.page().navigate(ITEM + "?version=1");
    editor.page().getByText(WORDS.of("version.restore")).click();
    editor.press("edit.do");
    assertThat(editor.field("field.summary")).hasValue("Een kaart met wilgen erop.");

    editor.page().navigate("/nl/wijzig/" + SLUG + "?version=2");
    assertThat(editor.page().getByText(WORDS.of("version.restore.busy"))).isVisible();
    editor.press("version.restore.go-on");
    assertThat(editor.field("field.summary")).hasValue("Een kaart met wilgen erop.");
    publish(editor, "Toch wilgen");
    visitor.page().navigate(ITEM);
    assertThat(visitor.page().locator("header .lead").first()).containsText("wilgen");
  }

  private void retiresAndBringsBack(Person editor) {
    assertThat(found(1)).isTrue();
    editor.page().navigate("/nl/wijzig/" + SLUG);
    editor.page().getByText(WORDS.of("retire.link")).click();
    editor.press("retire.do");
    assertThat(editor.page().locator("#mistakes")).containsText(WORDS.of("retire.mistake.reason"));
    editor.fill("retire.reason", "De kaart is verouderd <b>echt</b>");
    editor.press("retire.do");
    assertThat(editor.page().locator("form strong")).containsText("Offline sinds");

    Page page = visitor.page();
    assertThat(page.navigate(ITEM).status()).isEqualTo(410);
    assertThat(page.locator(".tombstone")).containsText("Purperreigerkaart");
    assertThat(page.locator(".tombstone")).containsText("De kaart is verouderd <b>echt</b>");
    assertThat(new Axe(page).violations()).isEmpty();
    assertThat(page.navigate(VERSIONS.replace("/nl/versies", "/en/versions")).status())
        .isEqualTo(410);
    assertThat(page.locator("h1")).hasText(new Words(Language.EN).of("error.410.title"));
    assertThat(page.request().get(ITEM + "?version=1").status()).isEqualTo(410);
    APIResponse api = page.request().get("/api/v1/items/" + SLUG);
    assertThat(api.status()).isEqualTo(410);
    assertThat(api.headers().get("content-type")).startsWith("application/problem+json");
    assertThat(api.headers()).containsEntry("cache-control", "no-cache");
    assertThat(found(0)).isTrue();
    assertThat(page.navigate("/nl/intrekken/" + SLUG).status()).isEqualTo(401);

    editor.page().navigate("/nl/intrekken/" + SLUG);
    editor.press("retire.restore");
    assertThat(editor.page().locator("form textarea")).isVisible();
    assertThat(page.navigate(ITEM).status()).isEqualTo(200);
    assertThat(found(1)).isTrue();
  }

  /** Asks again for a few seconds: the index follows a change, it does not hold it up. */
  private boolean found(int count) {
    String expected = WORDS.of("results", count);
    SearchView search = visitor.openSearch(Language.NL, "?q=purperreigerkaart");
    for (int i = 0; i < SECONDS && !search.total().innerText().equals(expected); i++) {
      visitor.page().waitForTimeout(1000);
      search = visitor.openSearch(Language.NL, "?q=purperreigerkaart");
    }
    return search.total().innerText().equals(expected);
  }

  private static void publish(Person editor, String reason) {
    editor.press("draft.submit");
    String draft = editor.page().url().replaceAll("\\D+$", "").replaceAll("^.*/", "");
    editor.page().navigate("/nl/beoordeel/" + draft);
    editor.fill("review.reason", reason);
    editor.press("review.publish");
    assertThat(editor.page().locator(".draft-head .state")).hasText(WORDS.of("state.published"));
  }

  private static void fillIn(Person editor, String summary) {
    Page page = editor.page();
    editor.fill("field.title", "Purperreigerkaart");
    editor.fill("field.summary", summary);
    editor.fill("fact.date", "2025");
    page.locator("[name=languages][value=nl]").check();
    page.locator("[name='term.factor'][value=emotieregulatie]").check();
    page.locator("[name='term.tool-type']").first().check();
    editor.fill("sources.title", "Rapport | https://example.nl/rapport | 2025");
  }
}
