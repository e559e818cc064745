package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An item on paper. */
class PrintBrowserTest {

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @BeforeEach
  void print() {
    visitor.openItem(Language.NL, "pad");
    visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
  }

  @Test
  void leavesOutWhatCanOnlyBeClicked() {
    Words words = new Words(Language.NL);
    assertThat(
            visitor
                .page()
                .getByRole(
                    AriaRole.NAVIGATION,
                    new Page.GetByRoleOptions()
                        .setName(words.of("nav.main"))
                        .setIncludeHidden(true)))
        .isHidden();
    assertThat(
            visitor
                .page()
                .getByRole(
                    AriaRole.CONTENTINFO, new Page.GetByRoleOptions().setIncludeHidden(true)))
        .isHidden();
    assertThat(visitor.page().getByLabel(words.of("search.site"))).isHidden();
    Locator alike = visitor.page().getByText(words.of("like.title"));
    assertThat(alike).hasCount(1);
    assertThat(alike).isHidden();
  }

  @Test
  void printsTheAddressAndAllOfTheText() {
    ItemView item = new ItemView(visitor.page(), Language.NL);
    assertThat(visitor.page().locator(".print-only"))
        .containsText(visitor.portal().address() + "/nl/item/pad");
    assertThat(visitor.page().locator(".print-only")).isVisible();
    assertThat(item.part("minute.title")).isVisible();
    assertThat(item.part("sources.title")).isVisible();
    assertThat(item.part("cite.title")).isVisible();
  }
}
