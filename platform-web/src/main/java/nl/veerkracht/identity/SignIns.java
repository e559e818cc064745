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

/** The sign-ins that are alive: opened, known again, and ended. */
@ApplicationScoped
class SignIns {

  /** How long the second factor may take. */
  private static final Duration HALFWAY = Duration.ofMinutes(10);

  private final Accounts accounts;
  private final Caller caller;
  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected SignIns() {
    this(null, null, null);
  }

  @Inject
  SignIns(Accounts accounts, Caller caller, Settings settings) {
    this.accounts = accounts;
    this.caller = caller;
    this.settings = settings;
  }

  /** What a password is compared with. */
  record Known(long account, @Nullable String hash, boolean open) {}

  @Transactional
  Optional<Known> known(Email email) {
    return accounts.byEmail(email).map(SignIns::known);
  }

  @Transactional
  Optional<Known> known(long account) {
    return accounts.byId(account).map(SignIns::known);
  }

  private static Known known(Account account) {
    return new Known(account.id(), account.password(), account.isOpen());
  }

  /** Opens a sign-in; halfway only, where a second factor is still to come. */
  @Transactional
  SigningIn.SignedIn open(long account) {
    Account known = accounts.byId(account).orElseThrow();
    return open(account, !known.hasSecondFactor());
  }

  private SigningIn.SignedIn open(long account, boolean complete) {
    Instant now = Now.moment();
    Secret secret = Secret.random();
    Duration life = complete ? settings.signInLife() : HALFWAY;
    accounts.removeExpired(now);
    accounts.add(new SignIn(secret, account, complete, caller.device(), now, life));
    return new SigningIn.SignedIn(secret, complete);
  }

  /** The account of a sign-in that waits for the second factor. */
  @Transactional
  Optional<Long> halfway(Secret secret) {
    return accounts
        .signIn(secret)
        .filter(it -> !it.isComplete() && it.isAlive(Now.moment()))
        .map(SignIn::account);
  }

  /** Uses up a code; false when it is not right. */
  @Transactional
  boolean accepts(long account, String code) {
    return accounts
        .byId(account)
        .filter(Account::isOpen)
        .map(it -> it.factor().accepts(code, Now.moment()))
        .orElse(false);
  }

  /** Ends a sign-in and opens another: whoever held the old secret holds nothing any more. */
  @Transactional
  SigningIn.SignedIn renew(Secret old, long account) {
    end(old);
    return open(account, true);
  }

  /** The person who holds this secret; empty when it is unknown, expired or only halfway. */
  @Transactional
  Optional<User> user(Secret secret) {
    Instant now = Now.moment();
    Optional<SignIn> signIn =
        accounts.signIn(secret).filter(it -> it.isComplete() && it.isAlive(now));
    signIn.filter(it -> it.isFading(now)).ifPresent(it -> it.lengthen(now, settings.signInLife()));
    return signIn
        .flatMap(it -> accounts.byId(it.account()))
        .filter(Account::isOpen)
        .map(account -> account.user(settings.secondFactorRequired()));
  }

  @Transactional
  void end(Secret secret) {
    accounts.signIn(secret).ifPresent(accounts::remove);
  }
}
