package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.veerkracht.browser.Guest.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One's own account, from signing up to leaving, as forms that are sent and answers that come. */
class AccountBrowserTest {

  private static final String NEW_PASSWORD = "een heel ander wachtwoord";

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  private Guest administrator;
  private Guest guest;

  @BeforeEach
  void comeIn() {
    administrator = Guest.administrator(visitor.portal());
    guest = new Guest(visitor.portal());
  }

  private Guest another() {
    return new Guest(visitor.portal());
  }

  @Test
  void opensAnAccountOnlyAfterTheLinkInTheLetterAndOnce() {
    String email = Guest.newAddress();
    assertThat(
            guest
                .post("/nl/registreren", "name", "Anna", "email", email, "password", Guest.PASSWORD)
                .status())
        .isEqualTo(200);
    assertThat(guest.signIn(email, Guest.PASSWORD).status()).isEqualTo(422);

    String code = administrator.code(email);
    assertThat(guest.get("/nl/bevestigen?code=" + code).says("Bevestig mijn adres")).isTrue();
    assertThat(guest.signIn(email, Guest.PASSWORD).status()).isEqualTo(422);
    assertThat(guest.post("/nl/bevestigen", "code", code).says("Uw account is open")).isTrue();
    assertThat(guest.post("/nl/bevestigen", "code", code).says("werkt niet meer")).isTrue();
    assertThat(guest.signIn(email, Guest.PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void neverTellsWhoHasAnAccount() {
    String known = guest.join(administrator);
    String unknown = Guest.newAddress();

    assertThat(another().post("/nl/wachtwoord-vergeten", "email", known).body().replace(known, "x"))
        .isEqualTo(
            another()
                .post("/nl/wachtwoord-vergeten", "email", unknown)
                .body()
                .replace(unknown, "x"));
    Reply again =
        another().post("/nl/registreren", "name", "Bo", "email", known, "password", NEW_PASSWORD);
    assertThat(again.says("Kijk in uw mail")).isTrue();
    assertThat(administrator.letters(known)).contains("U hebt al een account");
    assertThat(administrator.letters(unknown)).isEmpty();
    assertThat(another().signIn(known, NEW_PASSWORD).status()).isEqualTo(422);
  }

  @Test
  void resetsAPasswordOnceAndSignsOutEverywhere() {
    String email = guest.join(administrator);
    another().post("/nl/wachtwoord-vergeten", "email", email);
    String code = administrator.code(email);
    Guest owner = another();

    assertThat(owner.get("/nl/nieuw-wachtwoord?code=" + code).says("Bewaar wachtwoord")).isTrue();
    Reply tooShort = owner.post("/nl/nieuw-wachtwoord", "code", code, "password", "kort");
    assertThat(tooShort.status()).isEqualTo(422);
    assertThat(tooShort.says("minstens 12 tekens")).isTrue();
    assertThat(
            owner
                .post("/nl/nieuw-wachtwoord", "code", code, "password", NEW_PASSWORD)
                .says("Uw wachtwoord is veranderd"))
        .isTrue();

    assertThat(guest.get("/nl/profiel").status()).isEqualTo(401);
    assertThat(owner.signIn(email, Guest.PASSWORD).status()).isEqualTo(422);
    assertThat(owner.signIn(email, NEW_PASSWORD).status()).isEqualTo(303);
    assertThat(
            owner
                .post("/nl/nieuw-wachtwoord", "code", code, "password", "nog een ander wachtwoord")
                .says("werkt niet meer"))
        .isTrue();
    assertThat(administrator.letters(email)).contains("Uw wachtwoord is veranderd");
  }

  @Test
  void changesAnAddressFromTheNewOneAndTellsTheOldOne() {
    String old = guest.join(administrator);
    String fresh = Guest.newAddress();
    assertThat(
            guest
                .post(
                    "/nl/beveiliging", "do", "email", "email", fresh, "password", "fout fout fout")
                .says("Dit wachtwoord klopt niet"))
        .isTrue();
    assertThat(
            guest
                .post("/nl/beveiliging", "do", "email", "email", fresh, "password", Guest.PASSWORD)
                .status())
        .isEqualTo(303);
    assertThat(another().signIn(old, Guest.PASSWORD).status()).isEqualTo(303);

    Reply changed = another().post("/nl/nieuw-adres", "code", administrator.code(fresh));
    assertThat(changed.says("Uw e-mailadres is veranderd")).isTrue();
    assertThat(administrator.letters(old)).contains("heeft een ander e-mailadres");
    assertThat(another().signIn(old, Guest.PASSWORD).status()).isEqualTo(422);
    assertThat(another().signIn(fresh, Guest.PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void takesNoAddressThatSomebodyElseHas() {
    guest.join(administrator);
    String taken = another().join(administrator);
    guest.post("/nl/beveiliging", "do", "email", "email", taken, "password", Guest.PASSWORD);

    assertThat(administrator.letters(taken)).contains("U hebt al een account");
    assertThat(administrator.letters(taken)).doesNotContain("/nl/nieuw-adres");
  }

  @Test
  void keepsAProfileAndSaysWhatIsWrongWithIt() {
    guest.join(administrator);
    Reply wrong =
        guest.post("/nl/profiel", "name", "", "orcid", "0000-0002-1825-0098", "language", "nl");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.says("Vul uw naam in")).isTrue();
    assertThat(wrong.says("geen geldige ORCID")).isTrue();
    assertThat(wrong.says("value=\"0000-0002-1825-0098\"")).isTrue();

    guest.post(
        "/nl/profiel",
        "name",
        "Anna \"<b>\" de Vries",
        "orcid",
        "https://orcid.org/0000-0002-1825-0097",
        "language",
        "en");
    Reply kept = guest.get("/nl/profiel");
    assertThat(kept.says("value=\"0000-0002-1825-0097\"")).isTrue();
    assertThat(kept.body()).contains("&lt;b").doesNotContain("<b> de Vries");
  }

  @Test
  void signsOutElsewhereWhenThePasswordChangesAndHere() {
    String email = guest.join(administrator);
    Guest other = another();
    other.signIn(email, Guest.PASSWORD);
    assertThat(guest.get("/nl/beveiliging").body().split("Firefox · Windows", -1)).hasSize(3);

    Reply changed =
        guest.post("/nl/beveiliging", "do", "password", "old", Guest.PASSWORD, "new", NEW_PASSWORD);

    assertThat(changed.status()).isEqualTo(303);
    assertThat(guest.get("/nl/profiel").status()).isEqualTo(200);
    assertThat(other.get("/nl/profiel").status()).isEqualTo(401);
    other.signIn(email, NEW_PASSWORD);
    guest.post("/nl/beveiliging", "do", "devices");
    assertThat(other.get("/nl/profiel").status()).isEqualTo(401);
  }

  @Test
  void handsOverEverythingThatIsKeptAboutSomebody() {
    String email = guest.join(administrator);
    Reply file = guest.post("/nl/mijn-gegevens");

    assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
    assertThat(file.body())
        .contains("\"email\":\"" + email + "\"")
        .contains("\"letters\":[{", "\"acts\":[{", "confirm-email")
        .doesNotContain("argon2", RunningPortal.ADMINISTRATOR);
    assertThat(another().post("/nl/mijn-gegevens").status()).isEqualTo(401);
  }

  @Test
  void letsSomebodyLeaveAndComeBack() {
    String email = guest.join(administrator);
    assertThat(guest.post("/nl/account-verwijderen", "do", "leave", "password", "fout").status())
        .isEqualTo(422);
    Reply left = guest.post("/nl/account-verwijderen", "do", "leave", "password", Guest.PASSWORD);
    assertThat(left.body()).contains("binnen 14 dagen").doesNotContain("work-bar");
    assertThat(guest.get("/nl/profiel").status()).isEqualTo(401);
    assertThat(administrator.letters(email)).contains("over 14 dagen");

    assertThat(guest.signIn(email, Guest.PASSWORD).location()).isEqualTo("/nl/account-verwijderen");
    assertThat(guest.get("/nl/profiel").says("Uw account wordt verwijderd op")).isTrue();
    guest.post("/nl/account-verwijderen", "do", "stay");
    assertThat(guest.get("/nl/profiel").says("Uw account wordt verwijderd op")).isFalse();
  }

  @Test
  void slowsDownWhoeverGuessesAPassword() {
    String email = guest.join(administrator);
    Guest guesser = another();
    for (int i = 0; i < 5; i++) {
      assertThat(guesser.signIn(email.toUpperCase(java.util.Locale.ROOT), "fout " + i).status())
          .isEqualTo(422);
    }
    Reply waits = another().signIn(email, Guest.PASSWORD);

    assertThat(waits.status()).isEqualTo(429);
    assertThat(waits.says("Wacht")).isTrue();
  }

  @Test
  void floodsNobodysMail() {
    String email = Guest.newAddress();
    for (int i = 0; i < 3; i++) {
      assertThat(
              another()
                  .post("/nl/registreren", "name", "A", "email", email, "password", Guest.PASSWORD)
                  .status())
          .isEqualTo(200);
    }
    Reply fourth = another().post("/nl/wachtwoord-vergeten", "email", email);

    assertThat(fourth.status()).isEqualTo(429);
    assertThat(fourth.says("Te veel pogingen")).isTrue();
    assertThat(Pattern.compile("code=").matcher(administrator.letters(email)).results()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/nl\\evil", "/nlx"})
  void leadsToNoOtherSite(String back) {
    String email = guest.join(administrator);

    assertThat(
            another()
                .post("/nl/inloggen", "email", email, "password", Guest.PASSWORD, "back", back)
                .location())
        .isEqualTo("/nl/werk");
  }

  @Test
  void takesNoSecretThatSomebodyElseChose() {
    guest.holds("een-geheim-van-een-ander");
    String email = guest.join(administrator);
    String first = guest.secret();
    assertThat(first).isNotEqualTo("een-geheim-van-een-ander").hasSizeGreaterThan(40);

    guest.signIn(email, Guest.PASSWORD);
    Guest thief = another();
    thief.holds(first);

    assertThat(guest.secret()).isNotEqualTo(first);
    assertThat(thief.get("/nl/profiel").status()).isEqualTo(401);
  }

  @Test
  void writesNoHeadersThatSomebodyTyped() {
    String email = Guest.newAddress();
    guest.post(
        "/nl/registreren",
        "name",
        "Anna\r\nBcc: x@example.nl",
        "email",
        email,
        "password",
        Guest.PASSWORD);
    Reply wrong =
        guest.post(
            "/nl/registreren",
            "name",
            "Anna",
            "email",
            "a@example.nl\r\nBcc: x@example.nl",
            "password",
            Guest.PASSWORD);

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(administrator.letters(email)).contains("Bevestig uw e-mailadres");
  }
}
