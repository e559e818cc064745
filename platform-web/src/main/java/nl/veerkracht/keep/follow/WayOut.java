package nl.veerkracht.keep.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.veerkracht.identity.Secret;

/** The link in a letter that ends all such letters; only its reader knows the secret. */
@Entity
@Table(name = "way_out")
class WayOut {

  @Id private String hash;

  @Column(name = "account_id")
  private long account;

  private Instant made;

  @SuppressWarnings("NullAway.Init")
  protected WayOut() {}

  @SuppressWarnings("NullAway.Init")
  WayOut(Secret secret, long account, Instant now) {
    this.hash = secret.hash();
    this.account = account;
    this.made = now;
  }

  long account() {
    return account;
  }
}
