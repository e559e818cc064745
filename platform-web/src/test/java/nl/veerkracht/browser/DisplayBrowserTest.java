package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Light, dark and high contrast: as the system says, or as the reader chose. */
class DisplayBrowserTest {

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @Test
  void followsTheSystemUntilTheReaderChooses() {
    visitor.openHome(Language.NL);
    String light = background();
    visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    String dark = background();
    choose("light");

    assertThat(dark).isNotEqualTo(light);
    assertThat(background()).isEqualTo(light);
  }

  @Test
  void remembersTheChoiceOnEveryPageWithoutACookie() {
    visitor.openHome(Language.NL);
    choose("contrast");

    visitor.open(PublicPage.INTERVENTION.path(Language.EN));

    assertThat(visitor.page().locator("html")).hasAttribute("data-mode", "contrast");
    assertThat(visitor.page().getByLabel(new Words(Language.EN).of("mode.label")))
        .hasValue("contrast");
    assertThat(visitor.context().cookies()).isEmpty();
  }

  @Test
  void forgetsTheChoiceWhenTheReaderTakesItBack() {
    visitor.openHome(Language.NL);
    choose("dark");
    choose("auto");
    visitor.page().reload();

    assertThat(visitor.page().locator("html[data-mode]")).hasCount(0);
  }

  private void choose(String mode) {
    visitor.page().getByLabel(new Words(Language.NL).of("mode.label")).selectOption(mode);
  }

  private String background() {
    return String.valueOf(
        visitor.page().evaluate("getComputedStyle(document.documentElement).backgroundColor"));
  }
}
