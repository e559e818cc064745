package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Signing in and out, and knowing again who is signed in. No transaction is open while a password
 * is hashed: that takes long, and the database has only so many connections.
 */
@ApplicationScoped
public class SigningIn {

  private final SignIns signIns;
  private final Passwords passwords;
  private final Proof proof;
  private final Guard guard;

  @SuppressWarnings("NullAway")
  protected SigningIn() {
    this(null, null, null, null);
  }

  @Inject
  SigningIn(SignIns signIns, Passwords passwords, Proof proof, Guard guard) {
    this.signIns = signIns;
    this.passwords = passwords;
    this.proof = proof;
    this.guard = guard;
  }

  /** What became of an attempt to sign in. */
  public sealed interface Answer {}

  /**
   * It went well.
   *
   * @param secret for the cookie
   * @param complete false when the second factor is still to come
   */
  public record SignedIn(Secret secret, boolean complete) implements Answer {}

  /** Address and password do not belong together, or the account is not open; or a wrong code. */
  public record Refused() implements Answer {}

  /** Too many mistakes: this attempt was not looked at. */
  public record Wait(Duration left) implements Answer {}

  /** Signs somebody in; the answer never tells whether the address is known. */
  public Answer signIn(String typedEmail, String password) {
    String who = typedEmail.strip().toLowerCase(Locale.ROOT);
    Duration wait = guard.enter(Limit.PASSWORD, who);
    if (!wait.isZero()) {
      return new Wait(wait);
    }
    Optional<SignIns.Known> known = Email.of(typedEmail).flatMap(signIns::known);
    boolean right = passwords.matches(password, known.map(SignIns.Known::hash).orElse(null));
    if (!right || !known.map(SignIns.Known::open).orElse(false)) {
      return new Refused();
    }
    guard.passed(Limit.PASSWORD, who);
    return signIns.open(known.orElseThrow().account());
  }

  /** Signs somebody in who proved elsewhere who they are; empty when the account is not open. */
  public Optional<SignedIn> signIn(long account) {
    return signIns.known(account).filter(SignIns.Known::open).map(it -> signIns.open(account));
  }

  /**
   * Completes a sign-in with a code of the second factor.
   *
   * @return empty when no sign-in waits for a code, or no longer
   */
  Optional<Answer> finish(Secret halfway, String code) {
    return signIns
        .halfway(halfway)
        .map(
            account ->
                switch (proof.code(account, code)) {
                  case Outcome.Done _ -> signIns.renew(halfway, account);
                  case Outcome.Wait wait -> new Wait(wait.left());
                  default -> new Refused();
                });
  }

  boolean isHalfway(Secret secret) {
    return signIns.halfway(secret).isPresent();
  }

  /** The person who holds this secret; empty when it is unknown, expired or only halfway. */
  public Optional<User> user(Secret secret) {
    return signIns.user(secret);
  }

  /** Ends the sign-in that belongs to this secret. */
  public void signOut(Secret secret) {
    signIns.end(secret);
  }
}
