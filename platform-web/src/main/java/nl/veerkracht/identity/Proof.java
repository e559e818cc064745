package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Whether somebody is who they say: by a password, by a code of the second factor. Asked before an
 * account changes in a way that could shut its owner out.
 */
@ApplicationScoped
class Proof {

  private final SignIns signIns;
  private final Passwords passwords;
  private final Guard guard;

  @SuppressWarnings("NullAway")
  protected Proof() {
    this(null, null, null);
  }

  @Inject
  Proof(SignIns signIns, Passwords passwords, Guard guard) {
    this.signIns = signIns;
    this.passwords = passwords;
    this.guard = guard;
  }

  /** Compares a password with the one of an account. */
  Outcome password(long account, String password) {
    String who = "account " + account;
    Duration wait = guard.enter(Limit.PASSWORD, who);
    if (!wait.isZero()) {
      return new Outcome.Wait(wait);
    }
    String hash = signIns.known(account).map(SignIns.Known::hash).orElse(null);
    if (!passwords.matches(password, hash)) {
      return new Outcome.WrongPassword();
    }
    guard.passed(Limit.PASSWORD, who);
    return new Outcome.Done();
  }

  /** Uses up a code of the second factor of an account. */
  Outcome code(long account, String code) {
    String who = Long.toString(account);
    Duration wait = guard.enter(Limit.CODE, who);
    if (!wait.isZero()) {
      return new Outcome.Wait(wait);
    }
    if (!signIns.accepts(account, code)) {
      return new Outcome.WrongCode();
    }
    guard.passed(Limit.CODE, who);
    return new Outcome.Done();
  }

  /** A password and a code, the password first: a code is used up when it is looked at. */
  Outcome passwordAndCode(long account, String password, String code) {
    Outcome first = password(account, password);
    return first.done() ? code(account, code) : first;
  }

  /** A password, and not too many letters to one address. */
  Outcome passwordForLetter(long account, String password, Email to) {
    Outcome first = password(account, password);
    if (!first.done()) {
      return first;
    }
    Duration wait = guard.enter(Limit.LETTER, to.text());
    return wait.isZero() ? first : new Outcome.Wait(wait);
  }
}
