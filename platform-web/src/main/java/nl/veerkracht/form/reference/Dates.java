package nl.veerkracht.form.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veerkracht.form.Formats;

/** Dates as reference managers write them, to ISO dates of which day and month may be missing. */
class Dates {

  private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{4})([-/])(\\d{1,2})(?:\\2(\\d{1,2}))?(?!\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DUTCH_MONTHS =
      List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private Dates() {}

  /** The date in a text such as 2019/08/26/, 2019-08 or 2019; empty when there is no year. */
  static String of(String text) {
    Matcher numeric = NUMERIC.matcher(text);
    if (numeric.lookingAt()) {
      String day = numeric.group(4) == null ? "" : numeric.group(4);
      return of(numeric.group(1), numeric.group(3), day);
    }
    Matcher year = YEAR.matcher(text);
    return year.find() ? year.group(1) : "";
  }

  /** The date of a year, a month by number or name with or without a day in it, and a day. */
  static String of(String year, String month, String day) {
    String date = of(year);
    int number = month(month);
    List<String> numbers = new ArrayList<>();
    NUMBER.matcher(month).results().map(MatchResult::group).forEach(numbers::add);
    if (number > 0 && named(month) == 0 && !numbers.isEmpty()) {
      numbers.removeFirst();
    }
    if (!day.isBlank()) {
      numbers.addFirst(day.strip());
    }
    String withMonth = number == 0 ? date : date + String.format(Locale.ROOT, "-%02d", number);
    if (number == 0 || numbers.isEmpty() || Formats.number(numbers.getFirst()).isEmpty()) {
      return Formats.date(withMonth).orElse(date);
    }
    String withDay =
        withMonth + String.format(Locale.ROOT, "-%02d", Integer.valueOf(numbers.getFirst()));
    return Formats.date(withDay).or(() -> Formats.date(withMonth)).orElse(date);
  }

  private static int month(String text) {
    int named = named(text);
    Matcher number = NUMBER.matcher(text.strip());
    return named > 0 || !number.lookingAt() ? named : Integer.parseInt(number.group());
  }

  private static int named(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      String start = word.length() < 3 ? "" : word.substring(0, 3);
      int found = Math.max(MONTHS.indexOf(start), DUTCH_MONTHS.indexOf(start));
      if (found >= 0) {
        return found + 1;
      }
    }
    return 0;
  }
}
