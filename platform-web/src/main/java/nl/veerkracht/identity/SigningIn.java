package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/** Signing in and out, and knowing again who is signed in. */
@ApplicationScoped
public class SigningIn {

  /** How long the second factor may take. */
  private static final Duration HALFWAY = Duration.ofMinutes(10);

  private final Accounts accounts;
  private final Passwords passwords;
  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected SigningIn() {
    this(null, null, null);
  }

  @Inject
  SigningIn(Accounts accounts, Passwords passwords, Settings settings) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.settings = settings;
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

  /** Address and password do not belong together, or the account is not open. */
  public record Refused() implements Answer {}

  /** Too many mistakes: this attempt was not looked at. */
  public record Wait(Duration left) implements Answer {}

  /** Signs somebody in; the answer never tells whether the address is known. */
  @Transactional
  public Answer signIn(String email, String password) {
    Instant now = Now.moment();
    String subject = new Secret("account " + email.strip()).hash();
    Optional<Attempts> attempts = accounts.attempts(subject);
    Duration wait = attempts.map(it -> it.wait(now)).orElse(Duration.ZERO);
    if (!wait.isZero()) {
      return new Wait(wait);
    }
    Optional<Account> account = Email.of(email).flatMap(accounts::byEmail);
    boolean right =
        passwords.matches(password, account.map(Account::password).orElse(null))
            && account.map(Account::isOpen).orElse(false);
    if (!right) {
      fail(attempts.orElse(null), subject, now);
      return new Refused();
    }
    attempts.ifPresent(accounts::remove);
    return open(account.orElseThrow(), now);
  }

  private void fail(@Nullable Attempts attempts, String subject, Instant now) {
    Attempts known = attempts;
    if (known == null) {
      known = new Attempts(subject, now);
      accounts.add(known);
    }
    known.fail(now);
  }

  private SignedIn open(Account account, Instant now) {
    Secret secret = Secret.random();
    boolean complete = !account.hasSecondFactor();
    accounts.removeExpired(now);
    accounts.add(
        new SignIn(
            secret, account.id(), complete, now, complete ? settings.signInLife() : HALFWAY));
    return new SignedIn(secret, complete);
  }

  /** The person who holds this secret; empty when it is unknown, expired or only halfway. */
  @Transactional
  public Optional<User> user(Secret secret) {
    Instant now = Now.moment();
    Optional<SignIn> signIn =
        accounts.signIn(secret).filter(it -> it.isComplete() && it.isAlive(now));
    signIn.filter(it -> it.isFading(now)).ifPresent(it -> it.lengthen(now, settings.signInLife()));
    return signIn
        .flatMap(it -> accounts.byId(it.account()))
        .filter(Account::isOpen)
        .map(account -> account.user(settings.secondFactorRequired()));
  }

  /** Ends the sign-in that belongs to this secret. */
  @Transactional
  public void signOut(Secret secret) {
    accounts.signIn(secret).ifPresent(accounts::remove);
  }
}
