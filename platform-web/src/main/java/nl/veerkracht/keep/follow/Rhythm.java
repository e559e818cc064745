package nl.veerkracht.keep.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often letters about notices come. */
enum Rhythm {
  DAILY(Duration.ofDays(1)),
  WEEKLY(Duration.ofDays(7)),
  OFF(null);

  private final @Nullable Duration pause;

  Rhythm(@Nullable Duration pause) {
    this.pause = pause;
  }

  static Optional<Rhythm> of(String code) {
    return Arrays.stream(values()).filter(rhythm -> rhythm.code().equals(code)).findFirst();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is time for the next letter. */
  boolean due(Instant sent, Instant now) {
    return pause != null && !now.isBefore(sent.plus(pause));
  }

  /** The latest moment of a letter after which the next one is due; empty when none comes. */
  Optional<Instant> before(Instant now) {
    return Optional.ofNullable(pause).map(now::minus);
  }
}
