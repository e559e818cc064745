package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything with the keyboard alone. */
class KeyboardBrowserTest {

  private static final String PAD = "Programma Alternatieve Denkstrategieën (PAD)";

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @Test
  void leadsFromAQuestionToTheResearchUnderAnIntervention() {
    HomeView home = visitor.openHome(Language.NL);
    Keyboard keyboard = new Keyboard(visitor.page());
    keyboard.tabTo(link("site.skip"));
    keyboard.press("Enter");
    keyboard.tabTo(home.box());
    keyboard.type("weerbaarheid jongeren");
    keyboard.press("Enter");
    assertThat(visitor.page()).hasURL(Pattern.compile("q=weerbaarheid"));

    SearchView search = new SearchView(visitor.page(), Language.NL);
    keyboard.tabTo(search.branch("factor", "Individuele veerkracht"));
    keyboard.press("Enter");
    keyboard.tabTo(search.choice("factor", "Gezonde emotieregulatie"));
    keyboard.press("Space");
    keyboard.tabTo(search.choice("evidence", "Erkend"));
    keyboard.press("Space");
    keyboard.tabTo(search.applying());
    keyboard.press("Enter");
    assertThat(search.chips()).hasCount(2);

    keyboard.tabTo(search.hit(PAD));
    keyboard.press("Enter");
    ItemView item = new ItemView(visitor.page(), Language.NL);
    assertThat(item.title()).hasText(PAD);
    keyboard.tabTo(item.related("relation.researched-in").first());
    keyboard.press("Enter");
    assertThat(item.related("relation.researched-in.in")).hasText(PAD);
  }

  @Test
  void takesTheReaderPastTheMenuToTheContent() {
    visitor.openItem(Language.NL, "pad");
    Keyboard keyboard = new Keyboard(visitor.page());
    keyboard.press("Tab");
    assertThat(link("site.skip")).isFocused();
    assertThat(link("site.skip")).isInViewport();

    keyboard.press("Enter");

    assertThat(visitor.page().getByRole(AriaRole.MAIN)).isFocused();
  }

  @Test
  void opensAndLeavesTheFoldedMenu() {
    visitor.openHome(Language.NL);
    visitor.page().setViewportSize(Screen.NARROW.width(), Screen.NARROW.height());
    Keyboard keyboard = new Keyboard(visitor.page());
    Locator button =
        visitor
            .page()
            .getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(new Words(Language.NL).of("nav.menu")));
    keyboard.tabTo(button);
    keyboard.press("Enter");
    keyboard.tabTo(link("nav.factors"));

    keyboard.press("Escape");

    assertThat(link("nav.factors")).hasCount(0);
    assertThat(button).isFocused();
  }

  private Locator link(String key) {
    return visitor
        .page()
        .locator("body > a, body > header")
        .locator("xpath=descendant-or-self::a")
        .and(
            visitor
                .page()
                .getByRole(
                    AriaRole.LINK,
                    new Page.GetByRoleOptions().setName(new Words(Language.NL).of(key))));
  }

  @ParameterizedTest
  @EnumSource(
      value = PublicPage.class,
      names = {"HOME", "SEARCH_NARROWED", "INTERVENTION", "FACTOR", "FACTORS", "API", "NOT_FOUND"})
  void showsTheFocusAtEveryStop(PublicPage page) {
    visitor.open(page.path(Language.NL));
    int stops =
        visitor
            .page()
            .locator(
                "a[href]:visible, input:visible, select:visible, button:visible, summary:visible")
            .count();

    new Keyboard(visitor.page()).tab(stops);
  }
}
