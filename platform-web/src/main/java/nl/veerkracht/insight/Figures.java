package nl.veerkracht.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.taxonomy.Localized;

/**
 * What was counted in a period, what was most first.
 *
 * @param begun since when anything was counted
 * @param days with searches, the first one first
 * @param nothing questions that found nothing
 * @param little questions that found little
 * @param unopened questions that found enough, and of which nobody opened anything
 * @param filters values of filters, each as it stands in an address
 * @param opened items that were opened from a search and are online
 */
public record Figures(
    Instant begun,
    List<Day> days,
    List<Line> nothing,
    List<Line> little,
    List<Line> unopened,
    List<Line> filters,
    List<Opened> opened) {

  /**
   * The searches of a day.
   *
   * @param nothing how many of them found nothing
   */
  public record Day(LocalDate day, long searches, long nothing) {

    Day with(long moreSearches, long moreNothing) {
      return new Day(day, searches + moreSearches, nothing + moreNothing);
    }

    /** Together with more of the same day. */
    public Day and(Day other) {
      return with(other.searches, other.nothing);
    }
  }

  /**
   * How often something was counted.
   *
   * @param last the last day on which it was
   */
  public record Line(String subject, long times, LocalDate last) {}

  /** How often an item was opened. */
  public record Opened(String slug, String kind, Localized title, long times) {}
}
