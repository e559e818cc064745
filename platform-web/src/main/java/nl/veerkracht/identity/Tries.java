package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts attempts, each in a transaction of its own and before it is looked at: many attempts at
 * the same moment count as many, and one that fails halfway still counts.
 */
@ApplicationScoped
class Tries {

  private final Accounts accounts;

  @SuppressWarnings("NullAway")
  protected Tries() {
    this(null);
  }

  @Inject
  Tries(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Counts an attempt, unless it has to wait: then it tells how long. */
  @Transactional(TxType.REQUIRES_NEW)
  Duration enter(Limit limit, String who, Instant now) {
    String subject = subject(limit, who);
    Attempts attempts =
        accounts
            .attempts(subject)
            .orElseGet(
                () -> {
                  Attempts first = new Attempts(subject, now);
                  accounts.add(first);
                  return first;
                });
    Duration wait = attempts.wait(limit, now);
    if (wait.isZero()) {
      attempts.count(limit, now);
    }
    return wait;
  }

  /** Forgets all attempts, because the last one was right. */
  @Transactional(TxType.REQUIRES_NEW)
  void forget(Limit limit, String who) {
    accounts.attempts(subject(limit, who)).ifPresent(accounts::remove);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void takeBack(Limit limit, String who) {
    accounts.attempts(subject(limit, who)).ifPresent(Attempts::takeBack);
  }

  private static String subject(Limit limit, String who) {
    return new Secret(limit + " " + who).hash();
  }
}
