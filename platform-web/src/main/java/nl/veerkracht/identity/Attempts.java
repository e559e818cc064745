package nl.veerkracht.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often something was tried, and when last; the count survives a restart. */
@Entity
@Table(name = "attempts")
class Attempts {

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
  Duration wait(Limit limit, Instant now) {
    if (isForgotten(limit, now)) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(now, latest.plus(limit.pause(failures)));
    return left.isNegative() ? Duration.ZERO : left;
  }

  private boolean isForgotten(Limit limit, Instant now) {
    return now.isAfter(latest.plus(limit.memory()));
  }

  void count(Limit limit, Instant now) {
    failures = isForgotten(limit, now) ? 1 : failures + 1;
    latest = now;
  }

  /** Takes one attempt back, because it turned out to be right. */
  void takeBack() {
    failures = Math.max(0, failures - 1);
  }
}
