package nl.veerkracht.curation.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.insight.Figures.Day;
import nl.veerkracht.item.PartialDate;
import nl.veerkracht.taxonomy.Language;

/**
 * Searches as bars beside each other: one for each day, or for each month of a year. Days before
 * counting began have none, because nobody knows; days without searches have an empty one.
 */
public record SearchBars(List<Bar> bars) {

  private static final int HEIGHT = 40;
  private static final int STEP = 5;
  private static final int LEAST = 1;

  /**
   * A bar: its place and size in the drawing.
   *
   * @param name the day or month
   * @param nothing how many of the searches found nothing
   * @param low the height of the part that found nothing
   */
  public record Bar(String name, long searches, long nothing, int x, int height, int low) {

    /** Where the bar begins, seen from above. */
    public int y() {
      return HEIGHT - height;
    }

    /** Where the part begins that found nothing. */
    public int lowY() {
      return HEIGHT - low;
    }
  }

  static SearchBars of(
      List<Day> counted, LocalDate first, LocalDate today, Period period, Language language) {
    Map<String, Day> named = new TreeMap<>();
    for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
      named.merge(name(day, period), new Day(day, 0, 0), Day::and);
    }
    for (Day day : counted) {
      named.merge(name(day.day(), period), day, Day::and);
    }
    long most = named.values().stream().mapToLong(Day::searches).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    named.forEach(
        (name, day) ->
            bars.add(
                new Bar(
                    PartialDate.parse(name).written(language.locale()),
                    day.searches(),
                    day.nothing(),
                    STEP * bars.size(),
                    height(day.searches(), most),
                    height(day.nothing(), most))));
    return new SearchBars(bars);
  }

  private static String name(LocalDate day, Period period) {
    return period == Period.YEAR ? YearMonth.from(day).toString() : day.toString();
  }

  private static int height(long count, long most) {
    return count == 0 ? 0 : (int) Math.max(LEAST, HEIGHT * count / most);
  }

  /** The latest first, as people read a table. */
  public List<Bar> latestFirst() {
    List<Bar> turned = new ArrayList<>(bars);
    Collections.reverse(turned);
    return turned;
  }

  /** Whether there is something to see: one bar alone says nothing. */
  public boolean telling() {
    return bars.size() > 1;
  }

  public int width() {
    return STEP * bars.size();
  }

  public int height() {
    return HEIGHT;
  }

  public String from() {
    return bars.getFirst().name();
  }

  public String to() {
    return bars.getLast().name();
  }
}
