package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.veerkracht.browser.Guest.Reply;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the picture of the evidence to what research says, and back. */
class EvidenceMapBrowserTest {

  private static final Pattern NUMBER = Pattern.compile("\\D+");

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @Test
  void leadsFromACellToWhatResearchFoundAndToAllOfIt() {
    visitor.openHome(Language.NL);
    Page page = visitor.page();
    Keyboard keyboard = new Keyboard(page);
    page.locator("main a[href='/nl/bewijs-in-beeld']").click();
    Locator cell =
        page.locator(".map-table a[href*='cell=positieve-identiteit.ondermijnende-criminaliteit']");
    assertThat(cell).containsText("interventie");
    keyboard.tabTo(cell);
    keyboard.press("Enter");

    Locator opened = page.locator("#cel");
    assertThat(opened.locator("h2")).containsText("Positieve identiteitsontwikkeling");
    assertThat(opened.locator("h3").first()).isVisible();
    assertThat(opened.locator(".badge-evidence").first()).isVisible();
    Locator all = opened.locator("a.more");
    String promised = NUMBER.matcher(all.innerText()).replaceAll("");
    all.click();
    assertThat(page.locator("#resultaten")).hasText(Pattern.compile("^" + promised + " resulta"));
    page.goBack();
    opened.getByText("Sluit dit vak").click();
    assertThat(opened).hasCount(0);
  }

  @Test
  void narrowsAndGoesAlong() {
    visitor.open("/nl/bewijs-in-beeld");
    Page page = visitor.page();
    Locator head = page.locator("#kaart");
    String all = head.innerText();
    page.locator(".map-filter > summary").click();
    page.locator(".map-words input").fill("theater");
    page.locator(".map-filter button[type=submit]").click();

    assertThat(page).hasURL(Pattern.compile("q=theater"));
    assertThat(head).not().hasText(all);
    String table = page.getByText("Tabel (CSV)").getAttribute("href");
    Reply file = new Guest(visitor.portal()).get(table);
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "bewijs-in-beeld.csv");
    assertThat(file.body()).contains("\"Gezonde emotieregulatie\";");
    page.locator(".chips-clear").first().click();
    assertThat(head).hasText(all);
  }
}
