package nl.veerkracht.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veerkracht.taxonomy.Language;

/**
 * A screen with a display mode, in which a page is judged. Every page is seen in each of the six:
 * three in Dutch and the other three in English, as neither a colour nor a width depends on the
 * language.
 */
record Sight(Screen screen, String mode) {

  private static final Map<Language, List<Sight>> ALL =
      Map.of(
          Language.NL,
          List.of(
              new Sight(Screen.DESK, "light"),
              new Sight(Screen.DESK, "contrast"),
              new Sight(Screen.NARROW, "dark")),
          Language.EN,
          List.of(
              new Sight(Screen.DESK, "dark"),
              new Sight(Screen.NARROW, "light"),
              new Sight(Screen.NARROW, "contrast")));

  /** What breaks a rule on a page, or does not fit its screen. */
  static List<String> faults(Page page, Language language) {
    List<String> faults = new ArrayList<>();
    Axe axe = new Axe(page);
    for (Sight sight : ALL.get(language)) {
      sight.show(page, language);
      if (scrollsSideways(page)) {
        faults.add(sight + ": scrolls sideways");
      }
      axe.violations().forEach(fault -> faults.add(sight + ": " + fault));
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
