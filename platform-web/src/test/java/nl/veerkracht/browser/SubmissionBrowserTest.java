package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * From a first word in a draft to a page that everybody finds, and what may go wrong on the way.
 */
class SubmissionBrowserTest {

  private static final Words WORDS = new Words(Language.NL);

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @Test
  void keepsWhatIsTypedByItself() {
    Person author = Person.author(visitor, Person.administrator(visitor), "Bram Bos");
    author.begin("tool");
    author.fill("field.title", "Een half woord");

    author
        .page()
        .waitForResponse(
            answer -> answer.headers().containsKey("x-revision"), () -> typeMore(author));
    assertThat(author.page().locator("[name=revision]")).not().hasValue("0");
    assertThat(author.page().locator("[data-status]"))
        .hasText(Pattern.compile("^Opgeslagen \\d\\d:\\d\\d$"));
    author.page().reload();

    assertThat(author.field("field.title")).hasValue("Een half woord en meer");
  }

  private static void typeMore(Person author) {
    author.fill("field.title", "Een half woord en meer");
  }

  @Test
  void givesBackWhatWasTypedAfterSigningInAgain() {
    Person author = Person.author(visitor, Person.administrator(visitor), "Carla Ceelen");
    author.begin("tool");
    author.page().context().clearCookies();
    author.fill("field.title", "Getypt zonder sessie");
    author.page().locator("input[value=nl]").check();

    author.press("draft.save");
    assertThat(author.page().getByText(WORDS.of("sign-in.expired"))).isVisible();
    author.fill("account.email", author.email());
    author.fill("account.password", Person.PASSWORD);
    author.press("sign-in.title");
    author.press("sign-in.go-on");

    assertThat(author.page().getByText(WORDS.of("draft.restored"))).isVisible();
    assertThat(author.field("field.title")).hasValue("Getypt zonder sessie");
    assertThat(author.page().locator("input[value=nl]")).isChecked();
    author.press("draft.save");
    assertThat(author.page().getByText(WORDS.of("draft.restored"))).isHidden();
    author.page().reload();
    assertThat(author.field("field.title")).hasValue("Getypt zonder sessie");
  }

  @Test
  void joinsWhatTwoTabsTypeInDifferentFieldsAndAsksAboutTheSameField() {
    Person author = Person.author(visitor, Person.administrator(visitor), "Daan Dekker");
    author.begin("tool");
    Page second = author.page().context().newPage();
    second.navigate(author.page().url());
    author.fill("field.title", "Titel uit het eerste tabblad");
    author.press("draft.save");

    second.locator("[name='summary.nl']").fill("Samenvatting uit het tweede tabblad");
    second.locator("button[value=save]").first().click();
    assertThat(second.locator("[name='title.nl']")).hasValue("Titel uit het eerste tabblad");
    assertThat(second.locator("[name='summary.nl']"))
        .hasValue("Samenvatting uit het tweede tabblad");

    author.fill("field.title", "Nieuwe titel uit het eerste");
    author.press("draft.save");
    second.locator("[name='title.nl']").fill("Andere titel uit het tweede");
    second.locator(".form-bar button[value=save]").click();
    assertThat(second.locator(".clash")).containsText("Nieuwe titel uit het eerste");
    assertThat(second.locator(".clash")).containsText("Andere titel uit het tweede");

    second.getByLabel(WORDS.of("clash.take")).check();
    second.locator("button[value=save]").first().click();
    assertThat(second.locator("[name='title.nl']")).hasValue("Nieuwe titel uit het eerste");
    second.close();
  }

  @Test
  void keepsLettersWithAccents() {
    Person author = Person.author(visitor, Person.administrator(visitor), "Zoë Çelik");
    assertThat(author.page().locator(".work-who")).containsText("Zoë Çelik");
    author.begin("tool");
    author.fill("field.title", "Één café – überall");

    author.press("draft.save");

    assertThat(author.heading()).hasText("Één café – überall");
  }

  @Test
  void namesWhatIsMissingAndLosesNothing() {
    Person author = Person.author(visitor, Person.administrator(visitor), "Eva Evers");
    author.begin("publication");
    author.fill("field.title", "Alleen een titel");
    author.press("draft.submit");

    Locator mistakes = author.page().locator("#mistakes li");
    assertThat(mistakes.first()).isVisible();
    assertThat(author.field("field.title")).hasValue("Alleen een titel");
    assertThat(author.page().locator("#mistakes")).isFocused();
    mistakes.first().locator("a").click();
    assertThat(author.page().url()).contains("#f-summary.nl");
  }

  @Test
  void asksWhetherItIsSomethingElseThanWhatIsThereAlready() {
    Person editor = Person.administrator(visitor);
    Person author = Person.author(visitor, editor, "Hanna Hoek");
    author.begin("publication");
    fillIn(author, "Quasi-experiment naar PAD op basisscholen", "Wij keken naar het lesprogramma.");
    Page page = author.page();
    page.navigate("/nl/item/pad-ggd-quasi-experiment-2012");
    String known = page.locator("h1").innerText();
    page.goBack();
    author.fill("field.title", known.toUpperCase(Locale.ROOT));

    author.press("draft.submit");
    Locator similar = page.locator("section:has(#lijkt-op)");
    assertThat(similar.getByRole(AriaRole.LINK)).hasText(known);
    assertThat(similar).containsText(WORDS.of("similar.title"));
    assertThat(author.state()).hasText(WORDS.of("state.draft"));

    page.getByLabel(WORDS.of("similar.distinct")).check();
    author.press("draft.submit");
    assertThat(author.state()).hasText(WORDS.of("state.submitted"));
    editor.page().navigate(page.url().replace("/concept/", "/beoordeel/"));
    assertThat(editor.page().locator("section:has(#lijkt-op)")).containsText(known);
  }

  @Test
  void fillsInEmptyFieldsFromAPastedReference() {
    Person author = Person.author(visitor, Person.administrator(visitor), "Ingrid IJssel");
    author.begin("publication");
    author.fill("field.title", "Een eigen titel");
    Page page = author.page();
    page.getByText(WORDS.of("reference.title")).click();
    author.fill("reference.label", "Vries, A. de (2024)");

    author.press("reference.do");
    assertThat(page.locator("#mistakes")).containsText(WORDS.of("reference.unknown"));
    assertThat(author.field("reference.label")).hasValue("Vries, A. de (2024)");

    author.fill(
        "reference.label",
        """
        TY  - RPRT
        TI  - Veerkracht in vier wijken
        AU  - Vries, Anna de
        PY  - 2024
        DO  - 10.1234/veerkracht.17
        ER  -
        """);
    author.press("reference.do");
    assertThat(author.field("fact.authors")).hasValue("Vries, A. de");
    assertThat(author.field("fact.date")).hasValue("2024");
    assertThat(author.field("field.title")).hasValue("Een eigen titel");
  }

  @Test
  void letsSomebodyAdviseWhoMayNotDecide() {
    Person editor = Person.administrator(visitor);
    Person author = Person.author(visitor, editor, "Jan Jansen");
    author.begin("publication");
    String draft = author.page().url();
    fillIn(author, "Zeldzame zilverplevieren", "Een onderzoek naar rust in de klas.");
    author.press("draft.submit");
    author.page().context().clearCookies();
    Person adviser = Person.author(visitor, editor, "Karin Kok");
    String advice = draft.replace("/concept/", "/advies/");
    assertThat(adviser.page().navigate(advice).status()).isEqualTo(404);

    editor.page().navigate(draft.replace("/concept/", "/beoordeel/"));
    editor.fill("advice.email", "niemand@example.nl");
    editor.press("advice.ask");
    assertThat(editor.page().locator("#mistakes")).containsText(WORDS.of("review.mistake.email"));
    assertThat(editor.field("advice.email")).hasValue("niemand@example.nl");
    editor.fill("advice.email", adviser.email());
    editor.press("advice.ask");
    assertThat(editor.page().locator(".timeline")).containsText("Karin Kok");

    assertThat(editor.linkInLetterTo(adviser.email())).isEqualTo(advice);
    adviser.page().navigate("/nl/werk");
    adviser.page().getByRole(AriaRole.LINK, named("Zeldzame zilverplevieren")).click();
    adviser.remark("field.summary", "Hoeveel klassen waren het?");
    assertThat(adviser.page().locator("button[value=publish]")).hasCount(0);
    assertThat(adviser.page().navigate(draft.replace("/concept/", "/beoordeel/")).status())
        .isEqualTo(403);

    editor.page().navigate(draft.replace("/concept/", "/beoordeel/"));
    assertThat(editor.page().locator("article.remark")).containsText("Karin Kok");
    editor.press("review.publish");
    assertThat(adviser.page().navigate(advice).status()).isEqualTo(404);
  }

  @Test
  void hidesTheDraftsOfOthers() {
    Person editor = Person.administrator(visitor);
    Person author = Person.author(visitor, editor, "Fien Faber");
    author.begin("tool");
    String draft = author.page().url();
    author.page().context().clearCookies();

    Person other = Person.author(visitor, editor, "Gijs Groen");
    assertThat(other.page().navigate(draft).status()).isEqualTo(404);
    assertThat(other.page().navigate(draft.replace("concept", "voorbeeld")).status())
        .isEqualTo(404);
    assertThat(other.page().navigate("/nl/redactie").status()).isEqualTo(403);
    assertThat(editor.page().navigate(draft).status()).isEqualTo(200);
  }

  private static void fillIn(Person author, String title, String summary) {
    author.fill("field.title", title);
    author.fill("field.summary", summary);
    author.fill("fact.authors", "Vries, A. de");
    author.fill("fact.date", "2025");
    Page page = author.page();
    page.locator("[name=languages][value=nl]").check();
    page.locator("[name='term.factor'][value=emotieregulatie]").check();
    page.locator("[name='term.publication-type']").first().check();
    author.fill("sources.title", "Rapport | https://example.nl/rapport | 2025");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
