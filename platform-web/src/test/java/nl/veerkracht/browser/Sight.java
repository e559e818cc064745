package nl.veerkracht.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veerkracht.taxonomy.Language;

/**
 * A screen with a display mode, in which a page is judged. A colour does not depend on the language
 * and hardly on the width, so the contrast is judged once in each mode, on one of the two
 * languages; everything else on both screens in both languages.
 */
record Sight(Screen screen, String mode, boolean contrast) {

  private static final Map<Language, List<Sight>> ALL =
      Map.of(
          Language.NL,
          List.of(
              new Sight(Screen.DESK, "light", true), new Sight(Screen.NARROW, "contrast", true)),
          Language.EN,
          List.of(new Sight(Screen.DESK, "light", false), new Sight(Screen.NARROW, "dark", true)));

  /** What breaks a rule on a page, or does not fit its screen. */
  static List<String> faults(Page page, Language language) {
    List<String> faults = new ArrayList<>();
    Axe axe = new Axe(page);
    for (Sight sight : ALL.get(language)) {
      sight.show(page, language);
      if (scrollsSideways(page)) {
        faults.add(sight + ": scrolls sideways");
      }
      List<String> found = sight.contrast ? axe.violations() : axe.violationsButContrast();
      found.forEach(fault -> faults.add(sight + ": " + fault));
    }
    return faults;
  }

  private void show(Page page, Language language) {
    page.setViewportSize(screen.width(), screen.height());
    page.getByLabel(new Words(language).of("mode.label")).selectOption(mode);
  }

  private static boolean scrollsSideways(Page page) {
    Object excess =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) excess).intValue() > 0;
  }
}
