package nl.veerkracht.taxonomy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The present moment, as precise as every database keeps it: what is read back equals what was
 * written.
 */
public final class Now {

  private Now() {}

  /** This moment, in microseconds. */
  public static Instant moment() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
