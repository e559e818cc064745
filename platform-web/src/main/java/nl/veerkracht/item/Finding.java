package nl.veerkracht.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Source;
import org.jspecify.annotations.Nullable;

/**
 * What research found, also where it found nothing or harm.
 *
 * @param study slug of the publication that found it
 * @param source where it is written, when the study itself is not an item
 */
public record Finding(
    Localized text, Direction direction, @Nullable String study, @Nullable Source source) {

  /** Which way a finding points. */
  public enum Direction {
    POSITIVE,
    MIXED,
    NONE,
    ADVERSE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Direction> of(String code) {
      return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
    }
  }
}
