package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veerkracht.taxonomy.Language;

/** Somebody with an account, in a browser of their own. */
final class Person {

  /** The password of everybody who signs up in a test. */
  static final String PASSWORD = "een lang wachtwoord";

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Pattern LINK = Pattern.compile("https?://\\S+/(nl|en)/\\S+");
  private static final int MOST_PAGES = 50;
  private static final Words WORDS = new Words(Language.NL);

  private final Page page;
  private final String email;
  private final String password;

  private Person(Page page, String email, String password) {
    this.page = page;
    this.email = email;
    this.password = password;
  }

  /** The administrator of the portal, signed in with a second browser. */
  static Person administrator(Visitor visitor) {
    Page page = secondPage(visitor);
    return new Person(page, RunningPortal.ADMINISTRATOR, RunningPortal.PASSWORD).signIn();
  }

  /**
   * Somebody new, in the visitor's own browser: signs up, follows the link in the letter, signs in.
   */
  static Person author(Visitor visitor, Person administrator, String name) {
    String email = "persoon-" + NUMBER.incrementAndGet() + "@example.nl";
    Person person = new Person(visitor.page(), email, PASSWORD);
    person.page.navigate("/nl/registreren");
    person.fill("account.name", name);
    person.fill("account.email", email);
    person.fill("account.password", PASSWORD);
    person.press("sign-up.do");
    assertThat(person.heading()).hasText(WORDS.of("sign-up.done.title"));
    person.page.navigate(administrator.linkInLetterTo(email));
    person.press("confirm.do");
    assertThat(person.heading()).hasText(WORDS.of("confirm.done.title"));
    return person.signIn();
  }

  private static Page secondPage(Visitor visitor) {
    BrowserContext context =
        visitor
            .context()
            .browser()
            .newContext(
                new NewContextOptions()
                    .setBaseURL(visitor.portal().address())
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setLocale("nl-NL"));
    return context.newPage();
  }

  /** Signs in; afterwards one's own work is shown. */
  Person signIn() {
    page.navigate("/nl/inloggen");
    fill("account.email", email);
    fill("account.password", password);
    press("sign-in.title");
    assertThat(heading()).hasText(WORDS.of("work.title"));
    return this;
  }

  /** The link in the last letter to somebody, as an administrator reads it in the outbox. */
  String linkInLetterTo(String recipient) {
    page.navigate("/nl/postvak-uit");
    Locator letter =
        page.locator("details.letter")
            .filter(new Locator.FilterOptions().setHasText(recipient))
            .first();
    Matcher link = LINK.matcher(letter.locator(".letter-body").textContent());
    if (!link.find()) {
      throw new AssertionError("no link in the letter to " + recipient);
    }
    return link.group();
  }

  Page page() {
    return page;
  }

  String email() {
    return email;
  }

  Locator heading() {
    return page.locator("main h1");
  }

  /** A field by the key of its name. */
  Locator field(String key) {
    return page.locator("main").getByLabel(Words.startingWith(WORDS.of(key))).first();
  }

  void fill(String key, String text) {
    field(key).fill(text);
  }

  /** Presses a button by the key of its text. */
  void press(String key) {
    page.locator("main")
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(WORDS.of(key)).setExact(true))
        .first()
        .click();
  }

  /** Begins something of a kind; the page of the new draft is shown. */
  void begin(String kind) {
    page.navigate("/nl/werk");
    press("kind." + kind);
    assertThat(heading()).hasText(WORDS.of("draft.untitled"));
  }

  /** Opens what waits for the editors by its title, on whatever page of the queue it stands. */
  void openFromQueue(String title) {
    showInQueue(title);
    link(title).first().click();
  }

  /** Goes to the page of the queue on which a title stands. */
  void showInQueue(String title) {
    for (int number = 1; number <= MOST_PAGES && link(title).count() == 0; number++) {
      page.navigate("/nl/redactie?page=" + number);
    }
  }

  /** The links on the page that have a title. */
  Locator link(String title) {
    return page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title));
  }

  /** Writes a remark on a field of the draft that is under review. */
  void remark(String key, String text) {
    Locator about = page.locator("#f-field");
    about.selectOption(
        about
            .locator("option")
            .filter(new Locator.FilterOptions().setHasText(WORDS.of(key)))
            .first()
            .getAttribute("value"));
    page.locator("#f-text").fill(text);
    press("remark.add");
    assertThat(page.locator("article.remark").last()).containsText(text);
  }

  /** The state of the draft that is shown. */
  Locator state() {
    return page.locator(".draft-head .state");
  }
}
