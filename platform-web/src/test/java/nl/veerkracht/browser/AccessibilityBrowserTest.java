package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page, in both languages, three display modes and on the narrowest and the wide
 * screen.
 */
class AccessibilityBrowserTest {

  private static final List<String> MODES = List.of("light", "dark", "contrast");

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  static Stream<Arguments> everyPage() {
    return Arrays.stream(PublicPage.values())
        .flatMap(
            page -> Arrays.stream(Language.values()).map(language -> Arguments.of(page, language)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyPage")
  @Execution(ExecutionMode.CONCURRENT)
  void keepsTheRulesAndFitsTheScreen(PublicPage page, Language language) {
    assertThat(visitor.open(page.path(language)).status()).isEqualTo(page.status());

    assertThat(faults(language)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsTheRulesWithAllFiltersUnfolded(Language language) {
    SearchView search = visitor.openSearch(language, "");
    search.page().locator("details").evaluateAll("all => all.forEach(one => one.open = true)");

    assertThat(faults(language)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsTheRulesWhenNothingInAFilterFits(Language language) {
    SearchView search = visitor.openSearch(language, "");
    search.facet("organisation").locator("summary").first().click();
    search.searchIn("organisation").fill("xqzvw");

    assertThat(faults(language)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsTheRulesWithTheMenuOpen(Language language) {
    visitor.openHome(language);
    visitor.page().setViewportSize(Screen.NARROW.width(), Screen.NARROW.height());
    List<String> faults = new ArrayList<>();
    Axe axe = new Axe(visitor.page());
    for (String mode : MODES) {
      show(mode, language);
      visitor
          .page()
          .getByRole(
              AriaRole.BUTTON,
              new Page.GetByRoleOptions().setName(new Words(language).of("nav.menu")))
          .click();
      axe.violations().forEach(fault -> faults.add(mode + ": " + fault));
      visitor.page().keyboard().press("Escape");
    }

    assertThat(faults).isEmpty();
  }

  private List<String> faults(Language language) {
    return Sight.faults(visitor.page(), language);
  }

  private void show(String mode, Language language) {
    visitor.page().getByLabel(new Words(language).of("mode.label")).selectOption(mode);
  }
}
