package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.time.Instant;
import nl.veerkracht.taxonomy.Now;

/**
 * Slows down whoever guesses passwords and codes, or makes the portal write letters: by what they
 * try at, and more generously by where they come from.
 */
@ApplicationScoped
class Guard {

  private final Tries tries;
  private final Caller caller;

  @SuppressWarnings("NullAway")
  protected Guard() {
    this(null, null);
  }

  @Inject
  Guard(Tries tries, Caller caller) {
    this.tries = tries;
    this.caller = caller;
  }

  /**
   * Counts an attempt. To be called before anything else asks the database, so that no request
   * holds one connection while it waits for another.
   *
   * @return how long to wait before it may be made; zero when it may be made now
   */
  Duration enter(Limit limit, String who) {
    Instant now = Now.moment();
    Duration wait = count(limit.ofPlace(), caller.address(), now);
    return wait.isZero() ? count(limit, who, now) : wait;
  }

  /** Counts a mistake from one place; how long its next ones are not looked at. */
  Duration missed(Limit limit) {
    return count(limit, caller.address(), Now.moment());
  }

  /** The very first two attempts at the same moment both add a row: one of them finds it then. */
  private Duration count(Limit limit, String who, Instant now) {
    try {
      return tries.enter(limit, who, now);
    } catch (TransactionalException | PersistenceException e) {
      return tries.enter(limit, who, now);
    }
  }

  /** Forgets the attempts, because the last one was right. */
  void passed(Limit limit, String who) {
    tries.forget(limit, who);
    tries.takeBack(limit.ofPlace(), caller.address());
  }
}
