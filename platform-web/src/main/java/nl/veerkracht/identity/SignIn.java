package nl.veerkracht.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Somebody who is signed in on one device. */
@Entity
@Table(name = "sign_in")
class SignIn {

  @Id private String token;

  @Column(name = "account_id")
  private long account;

  private boolean complete;
  private Instant created;
  private Instant expires;
  private String device;
  private Instant begun;

  @SuppressWarnings("NullAway.Init")
  protected SignIn() {}

  /**
   * A new sign-in.
   *
   * @param complete false when the second factor is still to come
   */
  SignIn(Secret secret, long account, boolean complete, String device, Instant now, Duration life) {
    this.token = secret.hash();
    this.account = account;
    this.complete = complete;
    this.device = device;
    this.begun = now;
    this.created = now;
    this.expires = now.plus(life);
  }

  boolean belongsTo(Secret secret) {
    return token.equals(secret.hash());
  }

  String device() {
    return device;
  }

  Instant begun() {
    return begun;
  }

  long account() {
    return account;
  }

  boolean isComplete() {
    return complete;
  }

  boolean isAlive(Instant now) {
    return now.isBefore(expires);
  }

  /** Whether less than half of its life is left, so that it is worth a write to lengthen it. */
  boolean isFading(Instant now) {
    return Duration.between(now, expires).compareTo(Duration.between(created, expires).dividedBy(2))
        < 0;
  }

  void lengthen(Instant now, Duration life) {
    created = now;
    expires = now.plus(life);
  }
}
