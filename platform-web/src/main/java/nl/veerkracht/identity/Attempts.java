package nl.veerkracht.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How often somebody tried in vain. After a few mistakes each next one costs twice the wait of the
 * one before; the count survives a restart.
 */
@Entity
@Table(name = "attempts")
class Attempts {

  private static final int FREE = 5;
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN = Duration.ofHours(24);
  private static final int MOST_DOUBLINGS = 10;

  @Id private String subject;
  private int failures;
  private Instant latest;

  @SuppressWarnings("NullAway.Init")
  protected Attempts() {}

  Attempts(String subject, Instant now) {
    this.subject = subject;
    this.latest = now;
  }

  /** How long it takes until the next attempt is looked at; zero when it is looked at now. */
  Duration wait(Instant now) {
    if (failures < FREE || now.isAfter(latest.plus(FORGOTTEN))) {
      return Duration.ZERO;
    }
    Duration pause = Duration.ofSeconds(1L << Math.min(failures - FREE, MOST_DOUBLINGS));
    Duration left =
        Duration.between(now, latest.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
    return left.isNegative() ? Duration.ZERO : left;
  }

  void fail(Instant now) {
    failures = now.isAfter(latest.plus(FORGOTTEN)) ? 1 : failures + 1;
    latest = now;
  }
}
