package nl.veerkracht.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final String READER = "203.0.113.7";

  private final Clock clock = new Clock();
  private final Pace pace = new Pace(10, 2, clock);

  private static final class Clock implements TimeMeter {

    private long now;

    void pass(Duration time) {
      now += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return now;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }

  private int answers(String address, Cost cost) {
    int answers = 0;
    while (pace.ask(address, cost).isZero()) {
      answers++;
    }
    return answers;
  }

  @Test
  void holdsBackWhoAsksTooFastAndSaysForHowLong() {
    assertThat(answers(READER, Cost.SEARCH)).isEqualTo(10);
    assertThat(pace.ask(READER, Cost.SEARCH)).isEqualTo(Duration.ofMillis(500));

    clock.pass(Duration.ofMillis(500));

    assertThat(answers(READER, Cost.SEARCH)).isEqualTo(1);
    clock.pass(Duration.ofHours(1));
    assertThat(answers(READER, Cost.SEARCH)).isEqualTo(10);
  }

  @Test
  void countsSuggestionsAsAQuarter() {
    assertThat(answers(READER, Cost.SUGGESTIONS)).isEqualTo(40);
    assertThat(pace.ask(READER, Cost.SEARCH)).isEqualTo(Duration.ofMillis(500));
  }

  private Duration pauseAfter(int refusals) {
    for (int i = 1; i < refusals; i++) {
      pace.pause(READER);
    }
    return pace.pause(READER);
  }

  @Test
  void refusesAtOnceWhoStopsSoon() {
    assertThat(pauseAfter(20)).isZero();
    clock.pass(Duration.ofSeconds(1));
    assertThat(pauseAfter(10)).isZero();
  }

  @Test
  void refusesEverLaterWhoGoesOnUpToABound() {
    pauseAfter(20);

    assertThat(pace.pause(READER)).isEqualTo(Duration.ofMillis(100));
    assertThat(pauseAfter(5)).isEqualTo(Duration.ofMillis(600));
    assertThat(pauseAfter(1000)).isEqualTo(Duration.ofMillis(700));
    assertThat(pace.pause("203.0.113.8")).isZero();

    clock.pass(Duration.ofSeconds(2));
    assertThat(pauseAfter(10)).isZero();
  }

  @Test
  void leavesOthersAlone() {
    answers(READER, Cost.SEARCH);

    assertThat(pace.ask("203.0.113.8", Cost.SEARCH)).isZero();
  }

  @Test
  void takesANetworkOfIpv6AsOne() {
    answers("2001:db8:1:2::1", Cost.SEARCH);

    assertThat(pace.ask("2001:db8:1:2:ffff::9", Cost.SEARCH)).isPositive();
    assertThat(pace.ask("2001:db8:1:3::1", Cost.SEARCH)).isZero();
    answers("::ffff:198.51.100.1", Cost.SEARCH);
    assertThat(pace.ask("198.51.100.1", Cost.SEARCH)).isPositive();
    answers("not an address", Cost.SEARCH);
    assertThat(pace.ask("not an address", Cost.SEARCH)).isPositive();
  }

  @Test
  void remembersNoMoreNetworksThanFitAndTheLatest() {
    Buckets buckets = new Buckets(1, 1, clock);
    for (int i = 0; i < 3 * Buckets.MOST; i++) {
      buckets.take("network " + i, 1);
    }

    assertThat(buckets.size()).isEqualTo(Buckets.MOST);
    assertThat(buckets.take("network " + (3 * Buckets.MOST - 1), 1)).isPositive();
    assertThat(buckets.take("network 0", 1)).isZero();
  }
}
