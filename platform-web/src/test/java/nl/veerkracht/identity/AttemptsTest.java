package nl.veerkracht.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  private static Attempts after(int count, Limit limit) {
    Attempts attempts = new Attempts("somebody", NOW);
    for (int i = 0; i < count; i++) {
      attempts.count(limit, NOW);
    }
    return attempts;
  }

  private static Duration wait(int count, Limit limit) {
    return after(count, limit).wait(limit, NOW);
  }

  @Test
  void looksAtTheFirstFewAtOnce() {
    assertThat(wait(0, Limit.PASSWORD)).isZero();
    assertThat(wait(4, Limit.PASSWORD)).isZero();
  }

  @Test
  void doublesTheWaitUpToAQuarterOfAnHour() {
    assertThat(wait(5, Limit.PASSWORD)).isEqualTo(Duration.ofSeconds(1));
    assertThat(wait(6, Limit.PASSWORD)).isEqualTo(Duration.ofSeconds(2));
    assertThat(wait(10, Limit.PASSWORD)).isEqualTo(Duration.ofSeconds(32));
    assertThat(wait(15, Limit.PASSWORD)).isEqualTo(Duration.ofMinutes(15));
    assertThat(wait(5_000, Limit.PASSWORD)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void keepsTheMailOfOthersQuietForHours() {
    assertThat(wait(2, Limit.LETTER)).isZero();
    assertThat(wait(3, Limit.LETTER)).isEqualTo(Duration.ofMinutes(2));
    assertThat(wait(20, Limit.LETTER)).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void letsMorePeopleShareOnePlaceThanOneAccount() {
    assertThat(Limit.PASSWORD.ofPlace()).isEqualTo(Limit.PLACE);
    assertThat(Limit.LETTER.ofPlace()).isEqualTo(Limit.PLACE_LETTER);
    assertThat(wait(99, Limit.PLACE)).isZero();
    assertThat(wait(100, Limit.PLACE)).isPositive();
  }

  @Test
  void endsTheWaitWithTimeAndForgetsAfterADay() {
    Attempts attempts = after(10, Limit.PASSWORD);

    assertThat(attempts.wait(Limit.PASSWORD, NOW.plusSeconds(31))).isEqualTo(Duration.ofSeconds(1));
    assertThat(attempts.wait(Limit.PASSWORD, NOW.plusSeconds(33))).isZero();

    Instant later = NOW.plus(25, ChronoUnit.HOURS);
    attempts.count(Limit.PASSWORD, later);
    assertThat(attempts.wait(Limit.PASSWORD, later)).isZero();
  }

  @Test
  void takesBackWhatTurnedOutRight() {
    Attempts attempts = after(5, Limit.PASSWORD);
    attempts.takeBack();

    assertThat(attempts.wait(Limit.PASSWORD, NOW)).isZero();
  }
}
