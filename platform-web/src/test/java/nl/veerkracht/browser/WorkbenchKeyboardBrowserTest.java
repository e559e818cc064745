package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writing, reviewing and keeping the vocabularies, with the keyboard alone. */
class WorkbenchKeyboardBrowserTest {

  private static final Words WORDS = new Words(Language.NL);
  private static final String TITLE = "Zonder muis geschreven";

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @Test
  void leadsFromAnEmptyFormToAPublishedItem() {
    Person editor = Person.administrator(visitor);
    Person author = Person.author(visitor, editor, "Kees Toets");
    Keyboard writing = new Keyboard(author.page());
    Keyboard judging = new Keyboard(editor.page());

    fillIn(author, writing);
    writing.tabTo(button(author, "submit"));
    writing.press("Enter");
    assertThat(author.state()).hasText(WORDS.of("state.submitted"));

    editor.showInQueue(TITLE);
    judging.tabTo(editor.link(TITLE).first());
    judging.press("Enter");
    assertThat(editor.heading()).hasText(TITLE);
    judging.tabTo(button(editor, "take"));
    judging.press("Enter");
    assertThat(editor.state()).hasText(WORDS.of("state.in-review"));
    judging.tabTo(editor.page().locator("#f-field"));
    judging.type(WORDS.of("field.summary"));
    judging.tabTo(editor.page().locator("#f-text"));
    judging.type("Wat is de conclusie?");
    judging.tabTo(button(editor, "remark"));
    judging.press("Space");
    assertThat(editor.page().locator("article.remark")).containsText(WORDS.of("field.summary"));
    judging.tabTo(editor.page().locator("#f-reason"));
    judging.type("Graag aanvullen.");
    judging.tabTo(button(editor, "return"));
    judging.press("Enter");
    assertThat(editor.state()).hasText(WORDS.of("state.returned"));

    author.page().reload();
    writing.tabTo(author.page().locator("article.remark textarea"));
    writing.type("Die staat er nu bij.");
    writing.tabTo(button(author, "answer"));
    writing.press("Enter");
    assertThat(author.page().locator("article.remark")).containsText("Die staat er nu bij.");
    writing.tabTo(button(author, "submit"));
    writing.press("Enter");
    assertThat(author.state()).hasText(WORDS.of("state.in-review"));

    editor.page().reload();
    judging.tabTo(button(editor, "publish"));
    judging.press("Enter");
    assertThat(editor.state()).hasText(WORDS.of("state.published"));
  }

  @Test
  void addsATermRetiresItAndTakesThatBack() {
    Person editor = Person.administrator(visitor);
    Keyboard keyboard = new Keyboard(editor.page());
    editor.page().navigate("/nl/woordenlijst/setting");
    keyboard.tabTo(editor.page().locator("#f-nl"));
    keyboard.type("Speelplek zonder muis");
    keyboard.tabTo(editor.page().locator("#f-en"));
    keyboard.type("Playground without a mouse");
    keyboard.press("Enter");
    assertThat(editor.heading()).hasText("Speelplek zonder muis");

    keyboard.tabTo(editor.page().locator("button[name=ask][value=retire]"));
    keyboard.press("Enter");
    keyboard.tabTo(button(editor, "retire"));
    keyboard.press("Enter");
    assertThat(editor.state()).hasText(WORDS.of("term.state.retired"));
    keyboard.tabTo(button(editor, "restore"));
    keyboard.press("Enter");
    assertThat(editor.state()).hasText(WORDS.of("term.state.current"));
  }

  /** First too little, so that the list of mistakes leads to the fields. */
  private static void fillIn(Person author, Keyboard keyboard) {
    author.page().navigate("/nl/werk");
    keyboard.tabTo(author.page().locator("button[name=kind][value=publication]"));
    keyboard.press("Enter");
    assertThat(author.heading()).hasText(WORDS.of("draft.untitled"));
    keyboard.tabTo(author.field("field.title"));
    keyboard.type(TITLE);
    keyboard.tabTo(button(author, "submit"));
    keyboard.press("Enter");
    assertThat(author.page().locator("#mistakes")).isFocused();
    keyboard.press("Tab");
    keyboard.press("Enter");
    assertThat(author.field("field.summary")).isFocused();

    keyboard.type("Wie geen muis gebruikt, schrijft ook.");
    tick(author, keyboard, "[name='term.factor'][value=emotieregulatie]");
    tick(author, keyboard, "[name='term.publication-type'][value=onderzoeksrapport]");
    keyboard.tabTo(author.field("fact.authors"));
    keyboard.type("Vries, A. de");
    keyboard.tabTo(author.field("fact.date"));
    keyboard.type("2025");
    tick(author, keyboard, "[name=languages][value=nl]");
    keyboard.tabTo(author.field("sources.title"));
    keyboard.type("Rapport | https://example.nl/rapport | 2025");
  }

  private static void tick(Person author, Keyboard keyboard, String box) {
    Locator target = author.page().locator(box);
    keyboard.tabTo(target);
    keyboard.press("Space");
    assertThat(target).isChecked();
  }

  private static Locator button(Person person, String act) {
    return person.page().locator("main button[name=do][value=" + act + "]").first();
  }
}
