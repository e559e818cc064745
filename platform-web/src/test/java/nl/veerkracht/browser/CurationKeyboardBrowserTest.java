package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What editors do with many items, with the keyboard alone. */
class CurationKeyboardBrowserTest {

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  private Page page;
  private Keyboard keyboard;

  @BeforeEach
  void signIn() {
    page = Person.administrator(visitor).page();
    keyboard = new Keyboard(page);
  }

  private void pressAt(String target) {
    keyboard.tabTo(page.locator(target).first());
    keyboard.press("Enter");
  }

  private void typeAt(String target, String text) {
    keyboard.tabTo(page.locator(target));
    keyboard.type(text);
  }

  @Test
  void featuresAnItemAndTakesThatBack() {
    page.navigate("/nl/uitgelicht");
    Locator chosen = page.locator("ol.people h3");
    typeAt("#f-q", "/nl/item/gsa");
    keyboard.press("Enter");
    pressAt("ul.people button");
    assertThat(chosen).hasCount(1);
    pressAt("ol.people button[value=remove]");
    assertThat(chosen).hasCount(0);
    pressAt("main button[value=back]");
    assertThat(chosen).hasCount(1);
    pressAt("ol.people button[value=remove]");
    assertThat(chosen).hasCount(0);
  }

  @Test
  void changesItemsAtOnceAndUndoesThat() {
    page.navigate("/nl/bulkbewerking?q=training-diamant");
    keyboard.tabTo(page.locator("[name=item][value=training-diamant]"));
    keyboard.press("Space");
    Locator deeds = page.locator("[name=deed]");
    keyboard.tabTo(deeds.first());
    keyboard.press("Space");
    for (int deed = 1; deed < deeds.count(); deed++) {
      keyboard.press("ArrowDown");
    }
    assertThat(page.locator("[name=deed][value=check]")).isChecked();
    pressAt("button[value=preview]");
    assertThat(page.locator(".bulk-table tbody tr")).hasCount(1);
    pressAt("button[value=make]");
    assertThat(page.locator("[role=status]")).hasText("1 gewijzigd");
    pressAt("main button[value=undo]");
    assertThat(page.locator("[role=status]")).hasText("1 teruggezet");
  }

  @Test
  void notesAStageOfEvaluationAndCorrectsIt() {
    page.navigate("/nl/stand-van-evaluatie/under-pressure");
    Locator lines = page.locator(".person");
    int before = lines.count();
    typeAt("#f-level", "Proces");
    typeAt("#f-body", "Een bureau zonder muis");
    typeAt("#f-date", "2024-05");
    typeAt("#f-url", "https://example.nl/zonder-muis");
    typeAt("#f-why", "Nieuw rapport");
    pressAt("main button[value=save]");
    assertThat(lines).hasCount(before + 1);
    Locator mine = lines.filter(new Locator.FilterOptions().setHasText("Een bureau zonder muis"));
    keyboard.tabTo(mine.locator("a"));
    keyboard.press("Enter");
    typeAt("#f-why", "Het was een vergissing");
    pressAt("main button[value=strike]");
    assertThat(mine.locator(".state")).containsText("ecorrigeerd");
    keyboard.tabTo(mine.locator("button"));
    keyboard.press("Enter");
    assertThat(mine.locator("a")).isVisible();
  }
}
