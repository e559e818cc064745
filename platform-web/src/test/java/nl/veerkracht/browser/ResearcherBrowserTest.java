package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What the portal promises to a researcher: a report is dragged in, the form fills itself, nothing
 * typed is lost, and in the end everybody finds it by a word deep inside the file.
 */
class ResearcherBrowserTest {

  private static final Words WORDS = new Words(Language.NL);
  private static final double READING = 60_000;

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @Test
  void goesFromSigningUpToAReportThatIsFoundByAWordOnPage31() {
    Person editor = Person.administrator(visitor);
    Person author = Person.author(visitor, editor, "Anna de Vries");
    byte[] report = Report.print(author.page().context());
    author.begin("publication");
    String draft = author.page().url();

    drop(author.page(), "Rapport “wijk”.pdf", "application/pdf", report);
    assertThat(author.field("field.title"))
        .hasValue(Report.TITLE, new HasValueOptions().setTimeout(READING));
    assertThat(author.field("fact.authors")).hasValue(Pattern.compile("Vries.*\\n.*Bos"));
    assertThat(author.field("fact.date")).hasValue("2024");
    assertThat(author.page().locator("[name=languages][value=nl]")).isChecked();
    assertThat(author.field("field.summary")).hasValue(Pattern.compile("emotieregulatie"));
    assertThat(author.page().locator("[name='term.factor'][value=emotieregulatie]")).isChecked();

    author.fill("field.title", "Samen sterk in vier wijken");
    author.page().locator("[name='term.publication-type']").first().check();
    author
        .page()
        .waitForResponse(
            answer -> answer.headers().containsKey("x-revision"),
            () -> author.fill("field.summary", "Emotieregulatie helpt jongeren in vier wijken."));
    author.page().navigate("/nl/zoeken");
    author.page().navigate(draft);
    assertThat(author.field("field.title")).hasValue("Samen sterk in vier wijken");
    author.press("draft.submit");
    assertThat(author.state()).hasText(WORDS.of("state.submitted"));

    editor.openFromQueue("Samen sterk in vier wijken");
    editor.press("review.take");
    editor.remark("field.summary", "Wat is de conclusie?");
    editor.remark("fact.authors", "Schreef er nog iemand mee?");
    editor.fill("review.reason", "Graag op twee punten aanvullen.");
    editor.press("review.return");
    assertThat(editor.state()).hasText(WORDS.of("state.returned"));

    author.page().navigate(draft);
    assertThat(author.state()).hasText(WORDS.of("state.returned"));
    assertThat(author.page().locator("article.remark")).hasCount(2);
    assertThat(author.page().locator(".timeline")).containsText("Graag op twee punten aanvullen.");
    author.page().locator("article.remark textarea").first().fill("De conclusie staat er nu bij.");
    author.press("remark.answer.do");
    assertThat(author.page().locator("article.remark").first())
        .containsText("De conclusie staat er nu bij.");
    author.fill("field.summary", "Emotieregulatie helpt jongeren. Conclusie: het werkt.");
    author.press("draft.submit");
    assertThat(author.state()).hasText(WORDS.of("state.in-review"));
    editor.page().reload();
    editor.press("review.publish");
    assertThat(editor.state()).hasText(WORDS.of("state.published"));

    SearchView search = visitor.find(Report.WORD_ON_PAGE_31);
    assertThat(search.total()).hasText(WORDS.of("results", 1));
    assertThat(search.page().locator("main")).containsText("bladzijde 31");
    ItemView item = search.open("Samen sterk in vier wijken");
    assertThat(item.page().locator(".reviewed")).containsText("Beoordeeld door de redactie op");
    downloads(item.page(), report);
    assertThat(editor.linkInLetterTo(author.email()))
        .endsWith("/nl/item/samen-sterk-in-vier-wijken");
  }

  /** The file comes whole, in parts, only to be saved, and is what was brought. */
  private static void downloads(Page page, byte[] report) {
    Locator link = page.locator("#bestanden ~ ul a").first();
    assertThat(link).hasText("Rapport “wijk”.pdf");
    String address = link.getAttribute("href");
    APIResponse whole = page.request().get(address);
    assertThat(whole.body()).isEqualTo(report);
    assertThat(whole.headers().get("content-disposition")).startsWith("attachment");
    assertThat(whole.headers().get("x-content-type-options")).isEqualTo("nosniff");
    assertThat(whole.headers().get("content-type")).startsWith("application/pdf");
    APIResponse part =
        page.request().get(address, RequestOptions.create().setHeader("Range", "bytes=0-3"));
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.text()).isEqualTo("%PDF");
    APIResponse picture = page.request().get(address + "/thumbnail");
    assertThat(picture.headers().get("content-type")).startsWith("image/png");
  }

  @Test
  void goesOnAfterABrokenConnection() {
    Person author = Person.administrator(visitor);
    author.begin("tool");
    String text = "Een lange tekst over leren in de wijk.\n".repeat(300_000);
    Page page = author.page();
    int[] pieces = {0};
    page.route(
        Pattern.compile("/uploads/[0-9a-f]{32}"),
        route -> {
          boolean piece = route.request().method().equals("PATCH");
          if (piece && ++pieces[0] == 2) {
            route.abort("connectionreset");
          } else {
            route.resume();
          }
        });

    page.locator("#f-file").setInputFiles(file("lang.txt", "text/plain", text));

    Locator line = page.locator("li[data-state]").first();
    assertThat(line).containsText("lang.txt", new ContainsTextOptions().setTimeout(READING));
    assertThat(line).hasAttribute("data-state", "ready");
    assertThat(pieces[0]).isEqualTo(4);
  }

  @Test
  void saysWhyAFileIsRefusedAndKeepsWhatWasTyped() {
    Person author = Person.author(visitor, Person.administrator(visitor), "Carla Ceelen");
    author.begin("tool");
    author.fill("field.title", "Getypt voor het bestand");
    Page page = author.page();

    page.locator("#f-file")
        .setInputFiles(file("rapport.pdf", "application/pdf", "<p>geen pdf</p>"));

    assertThat(page.locator("[data-progress]")).containsText(WORDS.of("files.reason.name-differs"));
    assertThat(author.field("field.title")).hasValue("Getypt voor het bestand");
    page.reload();
    assertThat(page.locator("li[data-state=refused]"))
        .containsText(WORDS.of("files.reason.name-differs"));
    page.locator("li[data-state=refused] button").click();
    assertThat(page.locator("li[data-state]")).hasCount(0);
  }

  private static FilePayload file(String name, String type, String text) {
    return new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Drops a file on the form, as a hand with a mouse does. */
  private static void drop(Page page, String name, String type, byte[] content) {
    page.evaluate(
        """
        ([name, type, content]) => {
          const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([bytes], name, { type }));
          document.querySelector("[data-upload]")
            .dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        }
        """,
        new String[] {name, type, Base64.getEncoder().encodeToString(content)});
  }
}
