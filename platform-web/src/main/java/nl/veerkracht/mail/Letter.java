package nl.veerkracht.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One message to one address. */
@Entity
@Table(name = "letter")
class Letter {

  private static final int LONGEST_FAILURE = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_seq")
  @SequenceGenerator(name = "letter_seq", sequenceName = "letter_seq", allocationSize = 50)
  private long id;

  private String recipient;
  private String subject;
  private String body;

  @Column(name = "way_out")
  private @Nullable String wayOut;

  private Instant written;
  private @Nullable Instant sent;
  private int attempts;
  private @Nullable String failure;

  @SuppressWarnings("NullAway.Init")
  protected Letter() {}

  @SuppressWarnings("NullAway.Init")
  Letter(String recipient, String subject, String body, Instant now) {
    this.recipient = oneLine(recipient);
    this.subject = oneLine(subject);
    this.body = body;
    this.written = now;
  }

  /** A line break in a header would let its writer add headers of their own. */
  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ").strip();
  }

  /** Gives mail programs the address where such letters are ended. */
  Letter with(String newWayOut) {
    wayOut = newWayOut;
    return this;
  }

  void sent(Instant now) {
    sent = now;
    failure = null;
  }

  void failed(String reason) {
    attempts++;
    failure = reason.length() > LONGEST_FAILURE ? reason.substring(0, LONGEST_FAILURE) : reason;
  }

  long id() {
    return id;
  }

  String recipient() {
    return recipient;
  }

  String subject() {
    return subject;
  }

  String body() {
    return body;
  }

  @Nullable String wayOut() {
    return wayOut;
  }

  Instant written() {
    return written;
  }

  @Nullable Instant sent() {
    return sent;
  }

  @Nullable String failure() {
    return failure;
  }
}
