package nl.veerkracht.identity.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.veerkracht.identity.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who went to the provider and has to come back soon, with the same browser; or who came
 * back and has to prove that an account of ours is theirs.
 */
@Entity
@Table(name = "round_trip")
class RoundTrip {

  /** How long it may take. */
  static final Duration LIFE = Duration.ofMinutes(15);

  @Id private String token;
  private String browser;
  private String nonce;
  private String verifier;
  private String back;

  @Column(name = "account_id")
  private @Nullable Long account;

  private @Nullable String issuer;
  private @Nullable String subject;
  private @Nullable String email;
  private Instant expires;

  @SuppressWarnings("NullAway.Init")
  protected RoundTrip() {}

  /**
   * Somebody leaves for the provider.
   *
   * @param account of who is signed in and wants to link; null for who wants to sign in
   */
  @SuppressWarnings("NullAway.Init")
  RoundTrip(Secret state, Secret browser, String back, @Nullable Long account, Instant now) {
    this.token = state.hash();
    this.browser = browser.hash();
    this.nonce = Secret.random().text();
    this.verifier = Secret.random().text();
    this.back = back;
    this.account = account;
    this.expires = now.plus(LIFE);
  }

  /** Somebody came back and must prove that an account is theirs. */
  static RoundTrip unproved(
      Secret ticket, Secret browser, String back, Identity identity, String email, Instant now) {
    RoundTrip trip = new RoundTrip(ticket, browser, back, null, now);
    trip.issuer = identity.issuer();
    trip.subject = identity.subject();
    trip.email = email;
    return trip;
  }

  boolean isOf(Secret otherBrowser, Instant now) {
    return browser.equals(otherBrowser.hash()) && now.isBefore(expires);
  }

  String nonce() {
    return nonce;
  }

  String verifier() {
    return verifier;
  }

  String back() {
    return back;
  }

  @Nullable Long account() {
    return account;
  }

  /** Whether this waits for the provider, and not for a proof. */
  boolean isUnderway() {
    return issuer == null;
  }

  /** Who it is elsewhere; empty while this waits for the provider. */
  Optional<Unproved> unproved() {
    return issuer == null || subject == null || email == null
        ? Optional.empty()
        : Optional.of(new Unproved(issuer, subject, email, back));
  }

  /** An account of elsewhere of which the address is that of an account of ours. */
  record Unproved(String issuer, String subject, String email, String back) {}
}
