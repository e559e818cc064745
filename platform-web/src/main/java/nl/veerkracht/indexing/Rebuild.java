package nl.veerkracht.indexing;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a rebuild of the index stands, for whoever waits for it.
 *
 * @param done how many items were read
 * @param total how many items there were when it began
 * @param moment of the last that was heard of it
 */
public record Rebuild(Stage stage, long done, long total, Instant begun, Instant moment) {

  /** Whether a rebuild goes on, and how it came to its end. */
  public enum Stage {
    GOING_ON,
    DONE,
    FAILED
  }

  static Rebuild of(long total, Instant now) {
    return new Rebuild(Stage.GOING_ON, 0, total, now, now);
  }

  Rebuild at(long read, Instant now) {
    return new Rebuild(stage, read, Math.max(read, total), begun, now);
  }

  Rebuild ended(Stage how, Instant now) {
    return new Rebuild(how, done, total, begun, now);
  }

  public boolean goesOn() {
    return stage == Stage.GOING_ON;
  }

  /** The name in messages. */
  public String code() {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  /** When it will be ready if it goes on as it did; null as long as nobody can tell. */
  public @Nullable Instant end() {
    return done == 0
        ? null
        : begun.plus(Duration.between(begun, moment).multipliedBy(total).dividedBy(done));
  }
}
