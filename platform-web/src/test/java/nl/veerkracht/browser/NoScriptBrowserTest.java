package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** JavaScript is switched off, on a phone, where filters and menu are folded. */
class NoScriptBrowserTest {

  private static final String PAD = "Programma Alternatieve Denkstrategieën (PAD)";

  @RegisterExtension private final Visitor visitor = Visitor.onPhone().withoutScript();

  @Test
  void leadsFromAQuestionToTheResearchUnderAnIntervention() {
    SearchView search = visitor.openHome(Language.NL).search("weerbaarheid jongeren");
    search.filters().click();
    search.choose("factor", "Gezonde emotieregulatie").choose("evidence", "Erkend").apply();
    ItemView item = search.open(PAD);
    assertThat(item.minute("works")).containsText("sterke aanwijzingen");
    item.related("relation.researched-in").first().click();

    assertThat(item.related("relation.researched-in.in")).hasText(PAD);
    assertThat(item.sources().first()).isVisible();
  }

  @Test
  void unfoldsTheMenu() {
    Words words = new Words(Language.NL);
    visitor.openHome(Language.NL);
    visitor
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.of("nav.menu")))
        .click();
    visitor
        .page()
        .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(words.of("nav.main")))
        .getByText(words.of("nav.phenomena"))
        .click();

    assertThat(visitor.page()).hasURL(Pattern.compile("/nl/fenomenen$"));
  }

  @Test
  void offersNothingThatNeedsScript() {
    SearchView search = visitor.openSearch(Language.NL, "");
    search.filters().click();
    search.facet("organisation").locator("summary").first().click();

    assertThat(search.searchIn("organisation")).hasCount(0);
    assertThat(visitor.page().getByLabel(new Words(Language.NL).of("mode.label"))).isHidden();
  }
}
