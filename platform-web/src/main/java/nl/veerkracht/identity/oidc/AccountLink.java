package nl.veerkracht.identity.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an account of elsewhere and one of ours belong to the same person. */
@Entity
@IdClass(AccountLink.Key.class)
@Table(name = "account_link")
class AccountLink {

  @Id private String issuer;
  @Id private String subject;

  @Column(name = "account_id")
  private long account;

  private Instant linked;

  @SuppressWarnings("NullAway.Init")
  protected AccountLink() {}

  AccountLink(String issuer, String subject, long account, Instant now) {
    this.issuer = issuer;
    this.subject = subject;
    this.account = account;
    this.linked = now;
  }

  long account() {
    return account;
  }

  String issuer() {
    return issuer;
  }

  String subject() {
    return subject;
  }

  Instant linked() {
    return linked;
  }

  /** What finds one; mutable because that is how JPA makes it. */
  static class Key {
    private String issuer;
    private String subject;

    @SuppressWarnings("NullAway.Init")
    Key() {}

    Key(String issuer, String subject) {
      this.issuer = issuer;
      this.subject = subject;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.issuer.equals(issuer) && key.subject.equals(subject);
    }

    @Override
    public int hashCode() {
      return 31 * issuer.hashCode() + subject.hashCode();
    }
  }
}
