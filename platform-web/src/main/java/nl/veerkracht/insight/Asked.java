package nl.veerkracht.insight;

import java.util.List;

/**
 * A search as somebody asked it, beside what the page before it asked already.
 *
 * @param words in which it was asked; empty when these are no others than before
 * @param narrowed whether there are filters, so that the words alone say nothing of what was found
 * @param chosen the values of filters that were not chosen before
 */
public record Asked(String words, boolean narrowed, List<Choice> chosen, Found found) {

  /** A value of a filter, by their names in addresses. */
  public record Choice(String filter, String value) {}

  /** What came of a search. */
  public enum Found {
    NOTHING,
    /** Only what has some of the words, or other words than were typed. */
    LITTLE,
    ENOUGH
  }
}
