package nl.veerkracht.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A link in a mail that proves, once, that whoever follows it reads the mail of that address. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

  /** What following the link does. */
  enum Purpose {
    CONFIRM(Duration.ofDays(2)),
    RESET(Duration.ofHours(2)),
    CHANGE_EMAIL(Duration.ofDays(2));

    private final Duration life;

    Purpose(Duration life) {
      this.life = life;
    }
  }

  @Id private String token;

  @Column(name = "account_id")
  private long account;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  private String email;
  private Instant expires;

  @SuppressWarnings("NullAway.Init")
  protected OneTimeLink() {}

  OneTimeLink(Secret secret, Account account, Purpose purpose, Email email, Instant now) {
    this.token = secret.hash();
    this.account = account.id();
    this.purpose = purpose;
    this.email = email.text();
    this.expires = now.plus(purpose.life);
  }

  long account() {
    return account;
  }

  String email() {
    return email;
  }

  boolean isFor(Purpose wanted, Instant now) {
    return purpose == wanted && now.isBefore(expires);
  }
}
