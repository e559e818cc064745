package nl.veerkracht.curation.insight;

import java.time.LocalDate;
import java.util.Arrays;

/** How far back editors look. */
enum Period {
  WEEK(7),
  MONTH(30),
  YEAR(365);

  private final int days;

  Period(int days) {
    this.days = days;
  }

  int days() {
    return days;
  }

  /** The first day of as many that end today. */
  LocalDate since(LocalDate today) {
    return today.minusDays(days - 1L);
  }

  /** The one of so many days; a month for anything else. */
  static Period of(String days) {
    return Arrays.stream(values())
        .filter(period -> Integer.toString(period.days).equals(days))
        .findFirst()
        .orElse(MONTH);
  }
}
