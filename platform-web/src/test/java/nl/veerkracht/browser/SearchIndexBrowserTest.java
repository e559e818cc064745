package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import nl.veerkracht.browser.Guest.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator rebuilds the search index while people search. */
class SearchIndexBrowserTest {

  private static final String PAGE = "/nl/zoekindex";
  private static final Pattern ACT = Pattern.compile("Begonnen met opnieuw opbouwen");
  private static final int MOST_LOOKS = 300;

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @Test
  void isRebuiltOnceHoweverOftenItIsAskedAndAnswersAllTheTime() {
    Guest administrator = Guest.administrator(visitor.portal());
    Guest reader = new Guest(visitor.portal());
    long before = acts(administrator);
    Reply asked = administrator.get(PAGE + "?ask=rebuild");
    assertThat(asked.says("Wilt u de zoekindex opnieuw opbouwen?")).isTrue();
    assertThat(asked.says("wordt opnieuw opgebouwd")).isFalse();

    assertThat(administrator.post(PAGE, "do", "rebuild").location()).isEqualTo(PAGE);
    assertThat(administrator.post(PAGE, "do", "rebuild").location()).isEqualTo(PAGE);
    Reply looked = administrator.get(PAGE);
    assertThat(looked.says("<progress")).isTrue();
    assertThat(looked.says("items gelezen")).isTrue();
    for (int looks = 0; looks < MOST_LOOKS && looked.says("<progress"); looks++) {
      assertThat(finds(reader)).isTrue();
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      looked = administrator.get(PAGE);
    }

    assertThat(looked.says("De index is opnieuw opgebouwd.")).isTrue();
    assertThat(finds(reader)).isTrue();
    assertThat(acts(administrator)).isEqualTo(before + 1);
    assertThat(administrator.get("/en/search-index").says("The index was rebuilt.")).isTrue();
  }

  @Test
  void saysByItselfThatItIsDone() {
    Page page = Person.administrator(visitor).page();
    page.navigate(PAGE + "?ask=rebuild");
    page.locator("button[value=rebuild]").click();

    assertThat(page.locator("progress")).isVisible();
    page.locator("main section a").focus();
    assertThat(page.locator("main")).containsText("De index is opnieuw opgebouwd.");
    assertThat(page.locator("progress")).hasCount(0);
    assertThat(page.locator("main h1")).hasCount(1);
    assertThat(page.locator("main")).isFocused();
  }

  private static boolean finds(Guest reader) {
    return reader.get("/nl/zoeken?q=rots+en+water").says("/nl/item/rots-en-water");
  }

  private static long acts(Guest administrator) {
    return ACT.matcher(administrator.get("/nl/logboek?q=zoekindex").body()).results().count();
  }
}
