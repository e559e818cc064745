package nl.veerkracht.keep.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often somebody wants a letter about their notices, and when the last one went out. */
@Entity
@Table(name = "digest")
class Digest {

  @Id
  @Column(name = "account_id")
  private long account;

  @Enumerated(EnumType.STRING)
  private Rhythm rhythm;

  private Instant sent;

  @SuppressWarnings("NullAway.Init")
  protected Digest() {}

  /** For somebody who begins to follow. */
  @SuppressWarnings("NullAway.Init")
  Digest(long account, Instant now) {
    this.account = account;
    this.rhythm = Rhythm.WEEKLY;
    this.sent = now;
  }

  void change(Rhythm newRhythm) {
    rhythm = newRhythm;
  }

  void send(Instant now) {
    sent = now;
  }

  boolean isDue(Instant now) {
    return rhythm.due(sent, now);
  }

  long account() {
    return account;
  }

  Rhythm rhythm() {
    return rhythm;
  }
}
