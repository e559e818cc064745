package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters as a mail server takes them. */
class MailBrowserTest {

  @RegisterExtension private final GuardedPortal guarded = new GuardedPortal();

  private String signUp(String name) {
    String email = Guest.newAddress();
    new Guest(guarded.portal())
        .post("/nl/registreren", "name", name, "email", email, "password", Guest.PASSWORD);
    return email;
  }

  @Test
  void comeWithEveryLetterOfAName() throws Exception {
    String email = signUp("Zoë Çelik – 木");
    MimeMessage letter = guarded.letterTo(email, "Bevestig uw e-mailadres");

    assertThat(letter.getContent().toString()).contains("Beste Zoë Çelik – 木,");
    assertThat(letter.getFrom()[0]).hasToString("portaal@example.nl");
    assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void haveNoHeadersOrRecipientsThatSomebodyTyped() throws Exception {
    String email = signUp("Anna\r\nBcc: slachtoffer@example.nl\r\n\r\nKlik hier");
    MimeMessage letter = guarded.letterTo(email, "Bevestig uw e-mailadres");

    assertThat(letter.getAllRecipients()).hasSize(1);
    assertThat(letter.getHeader("Bcc")).isNull();
    assertThat(guarded.mail().getReceivedMessages())
        .noneMatch(message -> recipients(message).contains("slachtoffer"));
  }

  private static String recipients(MimeMessage message) {
    try {
      return java.util.Arrays.toString(message.getAllRecipients());
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void waitForAMailServerThatIsAway() throws Exception {
    guarded.mail().stop();
    String email = signUp("Anna");
    Thread.sleep(15_000);
    guarded.mail().start();

    assertThat(guarded.letterTo(email, "Bevestig uw e-mailadres")).isNotNull();
  }
}
