package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing up and in and changing a profile, with the keyboard alone. */
class AccountKeyboardBrowserTest {

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  private Locator field(String name) {
    return visitor.page().locator("main #f-" + name);
  }

  private Locator button() {
    return visitor.page().locator("main form button[type=submit]").first();
  }

  private Locator heading() {
    return visitor.page().locator("main h1");
  }

  @Test
  void leadsFromSigningUpToAProfile() {
    Guest administrator = Guest.administrator(visitor.portal());
    Words words = new Words(Language.NL);
    String email = Guest.newAddress();
    Keyboard keyboard = new Keyboard(visitor.page());

    visitor.open("/nl/registreren");
    keyboard.tabTo(field("name"));
    keyboard.type("Anna de Vries");
    keyboard.tabTo(button());
    keyboard.press("Enter");
    assertThat(visitor.page().locator("#mistakes")).isFocused();
    assertThat(field("name")).hasValue("Anna de Vries");
    keyboard.tabTo(field("email"));
    keyboard.type(email);
    keyboard.tabTo(field("password"));
    keyboard.type(Guest.PASSWORD);
    keyboard.press("Enter");
    assertThat(heading()).hasText(words.of("sign-up.done.title"));

    visitor.open("/nl/bevestigen?code=" + administrator.code(email));
    keyboard.tabTo(button());
    keyboard.press("Space");
    assertThat(heading()).hasText(words.of("confirm.done.title"));

    visitor.open("/nl/profiel");
    keyboard.tabTo(field("email"));
    keyboard.type(email);
    keyboard.tabTo(field("password"));
    keyboard.type(Guest.PASSWORD);
    keyboard.press("Enter");
    assertThat(heading()).hasText(words.of("profile.title"));
    keyboard.tabTo(field("orcid"));
    keyboard.type("0000-0002-1825-0097");
    keyboard.press("Enter");
    assertThat(visitor.page().locator("main [role=status]")).hasText(words.of("own.saved"));
    assertThat(field("orcid")).hasValue("0000-0002-1825-0097");
  }
}
