package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A reader without a mouse, who must see at every stop where the focus is. */
final class Keyboard {

  private static final int MOST_STOPS = 150;

  /** What is wrong with how the focused element shows; empty when nothing is. */
  private static final String FAULT =
      """
      () => {
        const element = document.activeElement;
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const name = element.outerHTML.slice(0, 120);
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
          return 'no visible focus: ' + name;
        }
        const seen = [0.1, 0.5, 0.9].some(part => {
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height * part);
          return top !== null && (element.contains(top) || top.contains(element));
        });
        return seen ? '' : 'focus out of sight: ' + name;
      }
      """;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Presses Tab until the target has the focus. */
  void tabTo(Locator target) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      if (has(target)) {
        assertThat(page.evaluate(FAULT)).isEqualTo("");
        return;
      }
    }
    throw new AssertionError("Tab never comes to " + target);
  }

  private static boolean has(Locator target) {
    return target.count() == 1
        && Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"));
  }

  /** Presses Tab as often as asked, and returns what is wrong at any stop. */
  void tab(int stops) {
    for (int stop = 0; stop < stops; stop++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate(FAULT)).isEqualTo("");
    }
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  void type(String text) {
    page.keyboard().type(text);
  }
}
