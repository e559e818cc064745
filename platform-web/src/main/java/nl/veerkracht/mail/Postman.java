package nl.veerkracht.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import nl.veerkracht.settings.Settings;

/** Takes waiting letters to the mail server; without one they stay in the outbox. */
@ApplicationScoped
public class Postman {

  private static final System.Logger LOG = System.getLogger(Postman.class.getName());
  private static final int MOST_ATTEMPTS = 10;
  private static final int AT_ONCE = 50;
  private static final String PATIENCE = "10000";

  private final Mail mail;
  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected Postman() {
    this(null, null);
  }

  @Inject
  Postman(Mail mail, Settings settings) {
    this.mail = mail;
    this.settings = settings;
  }

  /** Sends what waits; a letter that cannot be sent is tried again the next time. */
  public synchronized void round() {
    if (settings.mailHost().isEmpty()) {
      return;
    }
    List<Long> waiting = mail.waiting(MOST_ATTEMPTS, AT_ONCE);
    if (waiting.isEmpty()) {
      return;
    }
    Session session = session();
    for (long id : waiting) {
      mail.letter(id).ifPresent(letter -> deliver(session, letter));
    }
  }

  private void deliver(Session session, Mail.Written letter) {
    try {
      Transport.send(message(session, letter));
      mail.sent(letter.id());
    } catch (MessagingException e) {
      LOG.log(System.Logger.Level.WARNING, "Letter {0} was not sent: {1}", letter.id(), e);
      mail.failed(letter.id(), String.valueOf(e.getMessage()));
    }
  }

  private Message message(Session session, Mail.Written letter) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(settings.mailFrom()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient()));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.body(), StandardCharsets.UTF_8.name());
    message.setHeader("Auto-Submitted", "auto-generated");
    String wayOut = letter.wayOut();
    if (wayOut != null) {
      message.setHeader("List-Unsubscribe", "<" + wayOut + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    return message;
  }

  private Session session() {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", settings.mailHost().orElseThrow());
    properties.put("mail.smtp.port", Integer.toString(settings.mailPort()));
    properties.put("mail.smtp.connectiontimeout", PATIENCE);
    properties.put("mail.smtp.timeout", PATIENCE);
    properties.put("mail.smtp.starttls.enable", "true");
    if (settings.mailUser().isEmpty()) {
      return Session.getInstance(properties);
    }
    properties.put("mail.smtp.auth", "true");
    return Session.getInstance(
        properties, new Credentials(settings.mailUser().get(), settings.mailPassword()));
  }
}
