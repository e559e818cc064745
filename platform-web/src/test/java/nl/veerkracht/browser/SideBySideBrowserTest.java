package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.veerkracht.browser.Guest.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From results to the same things beside each other, with the keyboard, and to a spreadsheet. */
class SideBySideBrowserTest {

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @Test
  void comparesWhatWasChosenAmongTheResults() {
    visitor.open("/nl/zoeken?kind=intervention&sort=title");
    Page page = visitor.page();
    Keyboard keyboard = new Keyboard(page);
    Locator boxes = page.locator(".pick input");
    for (int i = 0; i < 2; i++) {
      keyboard.tabTo(boxes.nth(i));
      keyboard.press("Space");
    }
    keyboard.tabTo(page.locator(".pick-go button"));
    keyboard.press("Enter");

    assertThat(page.locator("#naast-elkaar")).hasText("2 naast elkaar");
    Locator table = page.locator(".beside");
    int all = table.locator("tbody tr").count();
    page.getByText("Toon alleen verschillen").click();
    assertThat(page).hasURL(Pattern.compile("only=different"));
    assertThat(table.locator("[data-agreement=same]")).hasCount(0);
    assertThat(table.locator("tbody tr").count()).isBetween(1, all - 1);
    page.goBack();

    page.locator("#erbij + form input[name=q]").fill("vreedzame school");
    page.keyboard().press("Enter");
    page.locator(".beside-candidates .button").first().click();
    assertThat(page.locator("#naast-elkaar")).hasText("3 naast elkaar");
    assertThat(table.locator("thead")).containsText("Vreedzame School");
    page.locator(".beside-remove").first().click();
    assertThat(page.locator("#naast-elkaar")).hasText("2 naast elkaar");

    Reply file =
        new Guest(visitor.portal()).get(page.getByText("Tabel (CSV)").getAttribute("href"));
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "vergelijken.csv");
    assertThat(file.body()).startsWith("\uFEFF\"Wat\";").contains("\"Voor wie?\";");
  }

  @Test
  void saysWhatCannotStandBesideTheRest() {
    Guest guest = new Guest(visitor.portal());
    String asked = "?item=pad&item=nji&item=bestaat-niet&item=%3Cb%3E&item=pad";
    Reply page = guest.get("/nl/vergelijken" + asked);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("1 gekozen", "‘bestaat-niet’ staat niet", "is van een andere soort", "&lt;b&gt;")
        .contains("noindex")
        .doesNotContain("‘<b>’");
    String many = "item=pad&item=de-vreedzame-school&item=gsa&item=home-start&item=move2learn";
    assertThat(guest.get("/en/compare?" + many).body())
        .contains("4 side by side", "does not fit any more");
  }
}
