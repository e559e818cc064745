package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.veerkracht.browser.Guest.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators manage, and that nobody else does. */
class AccountDeskBrowserTest {

  private static final Pattern ID = Pattern.compile("id=\"f-role-(\\d+)\"");

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  private Guest administrator;
  private Guest guest;

  @BeforeEach
  void comeIn() {
    administrator = Guest.administrator(visitor.portal());
    guest = new Guest(visitor.portal());
  }

  private String id(String email) {
    return administrator.get("/nl/accounts?q=" + Guest.encoded(email)).group(ID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nl/accounts", "/nl/logboek", "/nl/postvak-uit"})
  void isForAdministratorsOnly(String path) {
    assertThat(guest.get(path).status()).isEqualTo(401);
    guest.join(administrator);

    assertThat(guest.get(path).status()).isEqualTo(403);
    assertThat(guest.post(path, "id", "50", "do", "block").status()).isEqualTo(403);
  }

  @Test
  void givesAnotherRoleAtOnceAndWritesItDown() {
    String email = guest.join(administrator);
    assertThat(guest.get("/nl/redactie").status()).isEqualTo(403);

    Reply given =
        administrator.post("/nl/accounts", "id", id(email), "do", "role", "role", "editor");

    assertThat(given.status()).isEqualTo(303);
    assertThat(guest.get("/nl/redactie").status()).isEqualTo(200);
    assertThat(administrator.get("/nl/logboek?q=rol+veranderd").body())
        .contains("author -&gt; editor");
  }

  @Test
  void blocksSomebodyAtOnceAndLetsThemInAgain() {
    String email = guest.join(administrator);
    String id = id(email);
    administrator.post("/nl/accounts", "id", id, "do", "block");

    assertThat(guest.get("/nl/profiel").status()).isEqualTo(401);
    assertThat(guest.signIn(email, Guest.PASSWORD).status()).isEqualTo(422);
    assertThat(administrator.get("/nl/accounts?q=" + email).says("Geblokkeerd")).isTrue();
    guest.post("/nl/wachtwoord-vergeten", "email", email);
    assertThat(administrator.letters(email)).doesNotContain("/nl/nieuw-wachtwoord");

    administrator.post("/nl/accounts", "id", id, "do", "unblock");
    assertThat(guest.signIn(email, Guest.PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void neverLosesTheLastAdministrator() {
    String id = id(RunningPortal.ADMINISTRATOR);
    for (Reply reply :
        new Reply[] {
          administrator.post("/nl/accounts", "id", id, "do", "role", "role", "author"),
          administrator.post("/nl/accounts", "id", id, "do", "block"),
          administrator.post(
              "/nl/account-verwijderen", "do", "leave", "password", RunningPortal.PASSWORD)
        }) {
      assertThat(reply.status()).isEqualTo(422);
      assertThat(reply.says("Dit is de enige beheerder")).isTrue();
    }
    assertThat(administrator.get("/nl/accounts").status()).isEqualTo(200);
  }

  @Test
  void findsAnActByAPersonAndHandsTheLogOverAsATable() {
    String email = guest.join(administrator);
    guest.post("/nl/profiel", "name", "=HYPERLINK(1)", "orcid", "", "language", "nl");

    assertThat(administrator.get("/nl/logboek?q=" + email).body())
        .contains("E-mailadres bevestigd");
    Reply table = administrator.get("/nl/logboek?as=csv&q=" + email);
    assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(table.body())
        .startsWith("\uFEFF\"Moment\";\"Wie\"")
        .contains("\"'=HYPERLINK(1) (")
        .doesNotContain("\"=HYPERLINK");
  }
}
