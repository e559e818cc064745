package nl.veerkracht.browser;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A portal as an organisation sets it up: editors need a second factor, letters go to a mail server
 * that asks for a password, people can sign in with a provider of OpenID Connect, links are looked
 * at and files are small. Started once for all tests that need it.
 */
final class GuardedPortal implements BeforeEachCallback {

  static final String CLIENT = "portaal";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern CODE = Pattern.compile("\\?code=([\\w-]+)");

  private Started started;

  /** The portal and what it talks to. */
  private record Started(RunningPortal portal, MockOAuth2Server provider, GreenMail mail)
      implements AutoCloseable {

    static Started start() {
      try {
        MockOAuth2Server provider = new MockOAuth2Server();
        provider.start();
        int port = RunningPortal.freePort();
        GreenMail mail =
            new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(
                    GreenMailConfiguration.aConfig()
                        .withUser("portaal@example.nl", "portaal", "geheim van de post"));
        mail.start();
        RunningPortal portal =
            RunningPortal.start(
                "guarded-portal",
                Map.ofEntries(
                    Map.entry("PORTAL_SECONDFACTOR_REQUIRED", "true"),
                    Map.entry("PORTAL_OIDC_ISSUER", provider.issuerUrl("gemeente").toString()),
                    Map.entry("PORTAL_OIDC_CLIENT", CLIENT),
                    Map.entry("PORTAL_OIDC_SECRET", "geheim van het portaal"),
                    Map.entry("PORTAL_OIDC_NAME", "Gemeente"),
                    Map.entry("PORTAL_MAIL_HOST", "localhost"),
                    Map.entry("PORTAL_MAIL_PORT", Integer.toString(port)),
                    Map.entry("PORTAL_MAIL_USER", "portaal"),
                    Map.entry("PORTAL_MAIL_PASSWORD", "geheim van de post"),
                    Map.entry("PORTAL_MAIL_FROM", "portaal@example.nl"),
                    Map.entry("PORTAL_PACE_BURST", "60"),
                    Map.entry("PORTAL_LINKS_CHECK", "true"),
                    Map.entry("PORTAL_LINKS_ANYWHERE", "true"),
                    Map.entry("PORTAL_FILES_MEGABYTES", "1")));
        return new Started(portal, provider, mail);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      portal.close();
      mail.stop();
      provider.shutdown();
    }
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    started =
        test.getRoot()
            .getStore(Namespace.create(GuardedPortal.class))
            .getOrComputeIfAbsent(Started.class, key -> Started.start(), Started.class);
  }

  RunningPortal portal() {
    return started.portal();
  }

  MockOAuth2Server provider() {
    return started.provider();
  }

  GreenMail mail() {
    return started.mail();
  }

  /** The last letter that the mail server took for somebody; waits for the next round of post. */
  MimeMessage letterTo(String recipient, String subject) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      mail().waitForIncomingEmail(200, Integer.MAX_VALUE);
      MimeMessage found =
          Stream.of(mail().getReceivedMessages())
              .filter(message -> isTo(message, recipient, subject))
              .reduce((first, second) -> second)
              .orElse(null);
      if (found != null) {
        return found;
      }
    }
    throw new AssertionError("no letter “" + subject + "” to " + recipient);
  }

  private static boolean isTo(MimeMessage message, String recipient, String subject) {
    try {
      return message.getAllRecipients()[0].toString().equals(recipient)
          && message.getSubject().equals(subject);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Signs somebody up who follows the link in the letter that the mail server took. */
  String join(Guest guest) {
    String email = Guest.newAddress();
    guest.post("/nl/registreren", "name", "Iemand", "email", email, "password", Guest.PASSWORD);
    guest.post("/nl/bevestigen", "code", code(letterTo(email, "Bevestig uw e-mailadres")));
    return email;
  }

  private static String code(MimeMessage message) {
    try {
      Matcher matcher = CODE.matcher(message.getContent().toString());
      if (!matcher.find()) {
        throw new AssertionError("no code in the letter");
      }
      return matcher.group(1);
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
