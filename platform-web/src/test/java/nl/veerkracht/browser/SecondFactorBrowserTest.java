package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import nl.veerkracht.browser.Guest.Reply;
import nl.veerkracht.identity.factor.Totp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing in with two steps, where editors and administrators must. */
class SecondFactorBrowserTest {

  private static final Pattern PAPER = Pattern.compile("<code>([a-z2-7-]{19})</code>");

  @RegisterExtension private final GuardedPortal guarded = new GuardedPortal();

  private static Totp key(Reply setUp) {
    return Totp.of(setUp.hidden("key")).orElseThrow();
  }

  private static List<String> paper(Reply reply) {
    return PAPER.matcher(reply.body()).results().map(found -> found.group(1)).toList();
  }

  @Test
  void givesAnAdministratorTheirRoleOnlyWithTheSecondStep() {
    Guest administrator = new Guest(guarded.portal());
    administrator.signIn(RunningPortal.ADMINISTRATOR, RunningPortal.PASSWORD);
    assertThat(administrator.get("/nl/accounts").status()).isEqualTo(403);
    assertThat(administrator.get("/nl/profiel").says("Uw rol vraagt om inloggen in twee stappen"))
        .isTrue();

    Reply setUp = administrator.get("/nl/tweede-stap");
    Totp key = key(setUp);
    assertThat(setUp.body()).contains("<svg class=\"qr\"", key.spacedText());
    Reply wrong = turnOn(administrator, key, "000000", RunningPortal.PASSWORD);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.hidden("key")).isEqualTo(key.text());
    Instant now = Instant.now();
    String used = key.code(now);
    List<String> codes = paper(turnOn(administrator, key, used, RunningPortal.PASSWORD));
    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    assertThat(administrator.get("/nl/accounts").status()).isEqualTo(200);

    Guest again = new Guest(guarded.portal());
    Reply password =
        again.post(
            "/nl/inloggen",
            "email",
            RunningPortal.ADMINISTRATOR,
            "password",
            RunningPortal.PASSWORD,
            "back",
            "/nl/logboek?q=a");
    assertThat(password.location()).isEqualTo("/nl/inlogcode?back=%2Fnl%2Flogboek%3Fq%3Da");
    String halfway = again.secret();
    assertThat(again.get("/nl/profiel").status()).isEqualTo(401);
    assertThat(code(again, used).status()).isEqualTo(422);
    assertThat(code(again, key.code(now.plusSeconds(30))).location()).isEqualTo("/nl/logboek?q=a");
    assertThat(again.secret()).isNotEqualTo(halfway);
    assertThat(again.get("/nl/accounts").status()).isEqualTo(200);
    Guest thief = new Guest(guarded.portal());
    thief.holds(halfway);
    assertThat(thief.get("/nl/profiel").status()).isEqualTo(401);
  }

  private static Reply turnOn(Guest guest, Totp key, String code, String password) {
    return guest.post(
        "/nl/tweede-stap", "do", "on", "key", key.text(), "code", code, "password", password);
  }

  private static Reply code(Guest guest, String code) {
    return guest.post("/nl/inlogcode", "code", code, "back", "/nl/logboek?q=a");
  }

  @Test
  void takesACodeOnPaperOnceAndNeedsPasswordAndCodeToSwitchOff() {
    Guest guest = new Guest(guarded.portal());
    String email = guarded.join(guest);
    guest.signIn(email, Guest.PASSWORD);
    Totp key = key(guest.get("/nl/tweede-stap"));
    List<String> codes = paper(turnOn(guest, key, key.code(Instant.now()), Guest.PASSWORD));

    Guest other = new Guest(guarded.portal());
    other.signIn(email, Guest.PASSWORD);
    assertThat(code(other, codes.get(2)).status()).isEqualTo(303);
    Guest third = new Guest(guarded.portal());
    third.signIn(email, Guest.PASSWORD);
    assertThat(code(third, codes.get(2)).status()).isEqualTo(422);
    assertThat(other.get("/nl/tweede-stap").says("nog 9 herstelcodes")).isTrue();

    assertThat(turnOff(other, "fout fout fout", codes.get(3)).says("Dit wachtwoord klopt niet"))
        .isTrue();
    assertThat(turnOff(other, Guest.PASSWORD, codes.get(2)).says("Deze code klopt niet")).isTrue();
    assertThat(turnOff(other, Guest.PASSWORD, codes.get(3)).status()).isEqualTo(303);
    assertThat(new Guest(guarded.portal()).signIn(email, Guest.PASSWORD).location())
        .isEqualTo("/nl/werk");
    guarded.letterTo(email, "Inloggen in twee stappen staat uit");
  }

  private static Reply turnOff(Guest guest, String password, String code) {
    return guest.post("/nl/tweede-stap", "do", "off", "password", password, "code", code);
  }

  @Test
  void slowsDownWhoeverGuessesCodes() {
    Guest guest = new Guest(guarded.portal());
    String email = guarded.join(guest);
    guest.signIn(email, Guest.PASSWORD);
    Totp key = key(guest.get("/nl/tweede-stap"));
    List<String> codes = paper(turnOn(guest, key, key.code(Instant.now()), Guest.PASSWORD));
    Guest guesser = new Guest(guarded.portal());
    guesser.signIn(email, Guest.PASSWORD);
    for (int i = 0; i < 5; i++) {
      assertThat(code(guesser, "abc" + i).status()).isEqualTo(422);
    }

    assertThat(code(guesser, codes.getFirst()).status()).isEqualTo(429);
  }
}
