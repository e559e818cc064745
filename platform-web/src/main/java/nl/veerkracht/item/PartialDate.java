package nl.veerkracht.item;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An ISO date of which day and month may be missing, as sources often give it. */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {

  /** Reads {@code 2019}, {@code 2019-08} or {@code 2019-08-26}. */
  public static PartialDate parse(String text) {
    String[] parts = text.split("-", -1);
    return new PartialDate(
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.valueOf(parts[1]) : null,
        parts.length > 2 ? Integer.valueOf(parts[2]) : null);
  }

  /** The first day that it can mean, for sorting. */
  public LocalDate firstDay() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day that it can mean, for what counts until then. */
  public LocalDate lastDay() {
    LocalDate first = firstDay();
    if (month == null) {
      return first.with(TemporalAdjusters.lastDayOfYear());
    }
    return day == null ? first.with(TemporalAdjusters.lastDayOfMonth()) : first;
  }

  /** The date as people write it, as precise as it is known. */
  public String written(Locale locale) {
    String pattern = month == null ? "yyyy" : day == null ? "MMMM yyyy" : "d MMMM yyyy";
    return DateTimeFormatter.ofPattern(pattern, locale).format(firstDay());
  }

  @Override
  public int compareTo(PartialDate other) {
    return firstDay().compareTo(other.firstDay());
  }
}
