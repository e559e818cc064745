package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.browser.Guest.Reply;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing in with an account of elsewhere, at a provider that runs beside the portal. */
class ElsewhereBrowserTest {

  @RegisterExtension private final GuardedPortal guarded = new GuardedPortal();

  private Guest guest;

  @BeforeEach
  void comeIn() {
    guest = new Guest(guarded.portal());
  }

  /** What the provider will say of the next person. */
  private void says(String subject, Map<String, Object> claims) {
    guarded
        .provider()
        .enqueueCallback(
            new DefaultOAuth2TokenCallback(
                "gemeente", subject, "JWT", List.of(GuardedPortal.CLIENT), claims, 300));
  }

  private void says(String subject, String email, boolean verified) {
    says(
        subject,
        new HashMap<>(
            Map.of("email", email, "email_verified", verified, "name", "Bea van Elders")));
  }

  /** Goes to the provider and comes back: the address of the callback. */
  private static String callback(Guest guest) {
    Reply start = guest.get("/nl/inloggen-extern?back=%2Fnl%2Fprofiel");
    assertThat(start.status()).isEqualTo(303);
    assertThat(start.location())
        .contains("response_type=code", "code_challenge_method=S256", "nonce=", "state=");
    return guest.follow(start).location();
  }

  private static Reply through(Guest guest) {
    return guest.get(callback(guest));
  }

  @Test
  void opensAnAccountForSomebodyNewAndKnowsThemAgain() {
    String email = Guest.newAddress();
    assertThat(guest.get("/nl/inloggen").says("Inloggen met Gemeente")).isTrue();
    says("bea-1", email, true);
    assertThat(through(guest).location()).isEqualTo("/nl/profiel");
    assertThat(guest.get("/nl/profiel").body()).contains("Bea van Elders", email);

    Guest again = new Guest(guarded.portal());
    says("bea-1", "heel-anders@example.nl", true);
    assertThat(through(again).location()).isEqualTo("/nl/profiel");
    assertThat(again.get("/nl/profiel").body()).contains(email);
  }

  @Test
  void linksAnAccountOfOursOnlyAfterItsPassword() {
    String email = guarded.join(guest);
    Guest elsewhere = new Guest(guarded.portal());
    says("bea-2", email, true);
    Reply prove = through(elsewhere);
    assertThat(prove.says("Is dit uw account?")).isTrue();
    assertThat(elsewhere.get("/nl/profiel").status()).isEqualTo(401);
    String ticket = prove.hidden("ticket");

    assertThat(prove(new Guest(guarded.portal()), ticket, Guest.PASSWORD).status()).isEqualTo(422);
    Reply wrong = prove(elsewhere, ticket, "fout fout fout");
    assertThat(wrong.says("Dit wachtwoord klopt niet")).isTrue();
    assertThat(prove(elsewhere, ticket, Guest.PASSWORD).location()).isEqualTo("/nl/profiel");
    assertThat(prove(elsewhere, ticket, Guest.PASSWORD).status()).isEqualTo(422);

    Guest again = new Guest(guarded.portal());
    says("bea-2", email, true);
    assertThat(through(again).location()).isEqualTo("/nl/profiel");
  }

  private static Reply prove(Guest guest, String ticket, String password) {
    return guest.post("/nl/inloggen-extern", "ticket", ticket, "password", password);
  }

  @Test
  void linksWhoIsSignedInAndUnlinksAgain() {
    String email = guarded.join(guest);
    guest.signIn(email, Guest.PASSWORD);
    says("bea-3", "ander-adres@example.nl", false);
    assertThat(through(guest).location()).isEqualTo("/nl/profiel");
    assertThat(guest.get("/nl/beveiliging").says("gekoppeld aan Gemeente")).isTrue();
    assertThat(guest.post("/nl/mijn-gegevens").body()).contains("\"subject\":\"bea-3\"");

    Guest again = new Guest(guarded.portal());
    says("bea-3", "ander-adres@example.nl", false);
    through(again);
    assertThat(again.get("/nl/profiel").body()).contains(email);

    guest.post("/nl/beveiliging", "do", "unlink");
    assertThat(guest.get("/nl/beveiliging").says("gekoppeld aan Gemeente")).isFalse();
  }

  @Test
  void believesNoAddressThatTheProviderDidNotVerify() {
    says("bea-4", Guest.newAddress(), false);
    Reply reply = through(guest);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.says("geen bevestigd e-mailadres")).isTrue();
    assertThat(guest.get("/nl/profiel").status()).isEqualTo(401);
  }

  @Test
  void takesNoAnswerForAnotherBrowserOrASecondTime() {
    says("bea-5", Guest.newAddress(), true);
    String callback = callback(guest);

    Reply other = new Guest(guarded.portal()).get(callback);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.says("een andere browser")).isTrue();
    assertThat(guest.get(callback).location()).isEqualTo("/nl/profiel");
    assertThat(guest.get(callback).status()).isEqualTo(422);
  }

  @Test
  void takesNoTokenForAnotherProgram() {
    says(
        "bea-6",
        Map.of("email", Guest.newAddress(), "email_verified", true, "aud", "een-ander-programma"));

    assertThat(through(guest).says("geen antwoord dat wij kunnen vertrouwen")).isTrue();
    assertThat(guest.get("/nl/profiel").status()).isEqualTo(401);
  }

  @Test
  void takesNoTokenWithTheNonceOfAnother() {
    says(
        "bea-7",
        Map.of("email", Guest.newAddress(), "email_verified", true, "nonce", "van-een-ander"));

    assertThat(through(guest).says("geen antwoord dat wij kunnen vertrouwen")).isTrue();
  }

  @Test
  void saysSoWhenSomebodyBreaksOff() {
    String start = guest.get("/nl/inloggen-extern").location();
    String state = start.replaceAll(".*[?&]state=([^&]+).*", "$1");
    Reply reply = guest.get("/nl/inloggen-extern?error=access_denied&state=" + state);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.says("U hebt het inloggen afgebroken")).isTrue();
  }
}
