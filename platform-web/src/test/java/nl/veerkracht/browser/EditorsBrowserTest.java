package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What editors do with several items, and with what is judged of one. */
class EditorsBrowserTest {

  private static final String FEATURED = "/nl/uitgelicht";

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  private static Locator chosen(Page page) {
    return page.locator("ol.people h3");
  }

  private static void features(Person editor, String slug, String title) {
    Page page = editor.page();
    page.navigate(FEATURED);
    editor.fill("featured.search", "/nl/item/" + slug);
    editor.press("search.do");
    assertThat(page.locator("ul.people h3").first()).hasText(title);
    page.locator("ul.people button").first().click();
    assertThat(chosen(page).last()).containsText(title);
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator act(Page page, String title, String act) {
    return page.locator("ol.people .person")
        .filter(having(title))
        .locator("button[value=" + act + "]");
  }

  private static List<String> home(Page page, String language) {
    page.navigate("/" + language);
    return page.locator(".cards h3").allInnerTexts();
  }

  @Test
  void letsEditorsChooseWhatTheHomePageFeatures() {
    Person editor = Person.administrator(visitor);
    Page page = editor.page();
    List<String> before = home(page, "nl");
    page.navigate("/nl/werk");
    page.locator("main a[href='" + FEATURED + "']").click();
    assertThat(editor.heading()).hasText("Uitgelicht");

    features(editor, "rots-en-water", "Rots & Water");
    features(editor, "home-start", "Home-Start");
    act(page, "Home-Start", "up").click();
    assertThat(chosen(page)).hasText(new String[] {"1. Home-Start", "2. Rots & Water"});
    assertThat(home(page, "nl")).containsExactly("Home-Start", "Rots & Water");
    assertThat(home(page, "en")).hasSize(2);

    page.navigate("/nl/intrekken/home-start");
    page.locator("#f-reason").fill("Even weg");
    editor.press("retire.do");
    assertThat(page.locator("main form button[value=restore]")).isVisible();
    assertThat(home(page, "nl")).containsExactly("Rots & Water");
    page.navigate("/nl/intrekken/home-start");
    editor.press("retire.restore");
    assertThat(page.locator("#f-reason")).isVisible();

    page.navigate(FEATURED);
    page.locator("#f-until-rots-en-water").fill("2020-01-01");
    act(page, "Rots & Water", "end").click();
    assertThat(page.locator("#mistakes")).isVisible();
    page.locator("#f-until-rots-en-water").fill("2999-12-31");
    act(page, "Rots & Water", "end").click();
    assertThat(page.locator("#mistakes")).hasCount(0);
    assertThat(page.locator("#f-until-rots-en-water")).hasValue("2999-12-31");

    act(page, "Home-Start", "remove").click();
    assertThat(chosen(page)).hasCount(1);
    editor.press("term.restore");
    assertThat(chosen(page)).hasText(new String[] {"1. Home-Start", "2. Rots & Water"});
    act(page, "Home-Start", "remove").click();
    assertThat(chosen(page)).hasCount(1);
    act(page, "Rots & Water", "remove").click();
    assertThat(chosen(page)).hasCount(0);
    assertThat(home(page, "nl")).isEqualTo(before);
  }

  @Test
  void answersEditorsWhoChooseForTheHomePageAtOnce() {
    Guest editor = Guest.administrator(visitor.portal());
    List<Integer> same = atOnce(editor, "home-start", "home-start", "home-start", "home-start");
    assertThat(same).containsExactlyInAnyOrder(303, 422, 422, 422);
    assertThat(atOnce(editor, "rots-en-water", "lief-en-leedstraten")).containsOnly(303);

    Guest.Reply list = editor.get(FEATURED);
    assertThat(list.body()).contains("2. <a", "3. <a").doesNotContain("4. <a");
    for (String slug : List.of("home-start", "rots-en-water", "lief-en-leedstraten")) {
      assertThat(editor.post(FEATURED, "do", "remove", "item", slug).status()).isEqualTo(303);
    }
  }

  private static List<Integer> atOnce(Guest editor, String... slugs) {
    return Arrays.stream(slugs)
        .map(
            slug ->
                CompletableFuture.supplyAsync(
                    () -> editor.post(FEATURED, "do", "add", "item", slug).status()))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }

  @Test
  void changesManyItemsAtOnceAndUndoesWhatNobodyTouchedSince() {
    Person editor = Person.administrator(visitor);
    Page page = editor.page();
    String tools = "/nl/bulkbewerking?kind=tool&q=ebw";
    page.navigate(tools);
    editor.press("bulk.preview");
    assertThat(page.locator("#mistakes li")).hasCount(2);

    page.navigate(tools);
    int total = page.locator(".bulk-items li").count() - 1;
    assertThat(total).isGreaterThan(2);
    page.locator("[name=all]").check();
    page.locator("[name=deed][value=add]").check();
    page.locator("#f-term").selectOption("setting/school");
    editor.press("bulk.preview");
    Locator rows = page.locator(".bulk-table tbody tr");
    assertThat(rows).hasCount(total);
    assertThat(rows.first()).containsText("School");
    assertThat(page.locator(".bulk-stays")).containsText("Heeft al een begrip dat hieronder valt");
    page.locator("[name=chosen]").first().evaluate("it => it.value = '999999999:1'");
    page.locator("button[value=make]").click();
    assertThat(page.locator("#mistakes")).containsText("bestaat niet");
    page.locator("[name=all]").check();
    editor.press("bulk.preview");
    page.locator("#f-note").fill("Voor de proef");
    page.locator("button[value=make]").click();
    assertThat(page.locator("[role=status]")).hasText(total + " gewijzigd");
    String batch = page.url();
    page.getByText("Bekijk de wijziging").first().click();
    assertThat(page.locator("main")).containsText("Voor de proef");

    page.navigate(batch);
    String title = page.locator(".person h2").first().innerText();
    String href = page.locator(".person h2 a").first().getAttribute("href");
    page.navigate("/nl/bulkbewerking?q=" + href.substring(href.lastIndexOf('/') + 1));
    page.locator("[name=all]").check();
    page.locator("[name=deed][value=remove]").check();
    page.locator("#f-term").selectOption("setting/school");
    editor.press("bulk.preview");
    page.locator("button[value=make]").click();
    assertThat(page.locator("[role=status]")).hasText("1 gewijzigd");

    page.navigate("/nl/bulkbewerkingen");
    page.locator("a[href='" + batch.replaceFirst("^https?://[^/]+", "") + "']").click();
    editor.press("bulk.undo");
    assertThat(page.locator("[role=status]"))
        .hasText((total - 1) + " teruggezet, 1 niet teruggezet");
    assertThat(page.locator(".person").filter(having(title)))
        .containsText("Iemand heeft dit item intussen gewijzigd");
    page.navigate(tools + "&having=setting/school");
    assertThat(page.locator(".bulk-items li")).hasCount(1);
  }

  @Test
  void keepsTheHistoryOfTheStageOfEvaluation() {
    Person editor = Person.administrator(visitor);
    Page page = editor.page();
    String item = "/nl/item/lief-en-leedstraten";
    page.navigate(item);
    assertThat(page.locator("#stand-van-evaluatie")).hasCount(0);
    assertThat(page.locator(".facts")).containsText("Beschreven");

    page.navigate("/nl/beoordeling/lief-en-leedstraten");
    page.locator(".tabs a").last().click();
    assertThat(editor.heading()).hasText("Stand van de evaluatie");
    assertThat(page.locator(".person")).containsText("zonder bron");
    editor.press("evidence.save");
    assertThat(page.locator("#mistakes li")).hasCount(4);
    page.locator("#f-level").selectOption("proces-geevalueerd");
    page.locator("#f-body").fill("Onderzoeksbureau van de test");
    page.locator("#f-date").fill("2024-05");
    page.locator("#f-until").fill("2025-05-31");
    page.locator("#f-url").fill("https://example.nl/evaluatie");
    page.locator("#f-why").fill("Nieuw rapport");
    editor.press("evidence.save");
    assertThat(page.locator("[role=status]")).isVisible();
    assertThat(page.locator(".person")).hasCount(2);

    page.navigate(item);
    Locator stage = page.locator("section[aria-labelledby=stand-van-evaluatie]");
    assertThat(stage).containsText("Onderzoeksbureau van de test, mei 2024");
    assertThat(stage).containsText("Verlopen op 31 mei 2025");
    stage.locator("summary").click();
    assertThat(stage.locator(".assessments li")).hasCount(2);
    assertThat(stage.locator(".assessments li").last()).containsText("Beschreven");
    assertThat(page.locator(".facts")).containsText("Proces geëvalueerd");
    page.navigate("/nl/actualiteit?why=expired");
    assertThat(page.locator("main")).isVisible();
  }
}
