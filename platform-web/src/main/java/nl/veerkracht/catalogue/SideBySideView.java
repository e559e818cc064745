package nl.veerkracht.catalogue;

import java.util.List;
import nl.veerkracht.catalogue.ItemView.LinkView;
import org.jspecify.annotations.Nullable;

/**
 * Items of one kind beside each other, and what could stand beside them.
 *
 * @param kind of everything that is compared
 * @param query of the address of these items; empty when there are none
 * @param rows what at least one of them tells
 * @param unknown keys of what none of them tells
 * @param onlyDifferent whether rows that say the same of all are left out
 * @param left what was asked for and is not shown, with the reason
 * @param text the words with which more items are looked for
 * @param candidates items that can be added; empty when there is no room
 */
public record SideBySideView(
    String kind,
    String query,
    List<Column> columns,
    List<Row> rows,
    List<String> unknown,
    boolean onlyDifferent,
    List<Left> left,
    String text,
    List<Candidate> candidates) {

  /** The most items that fit beside each other. */
  public static final int MOST = 4;

  /**
   * An item.
   *
   * @param without the query of the address without it
   */
  public record Column(String slug, String title, String summary, String without) {}

  /**
   * What the items say of one thing.
   *
   * @param key the message with the name of that thing
   * @param agreement the end of the key of the message that says whether they say the same
   */
  public record Row(String key, String agreement, List<Cell> cells) {

    static final String SAME = "same";
    static final String DIFFERENT = "different";

    /** Those that say something say the same, but not all of them say something. */
    static final String PARTLY = "partly";

    static Row of(String key, List<Cell> cells) {
      List<String> said = cells.stream().map(Cell::plain).distinct().toList();
      long told = said.stream().filter(one -> !one.isEmpty()).count();
      return new Row(key, said.size() == 1 ? SAME : told == 1 ? PARTLY : DIFFERENT, cells);
    }

    boolean same() {
      return agreement.equals(SAME);
    }
  }

  /**
   * What one item says.
   *
   * @param html safe HTML of a longer text; null when it is no text
   * @param plain all of it as words, a line for each value; empty when it is not known
   */
  public record Cell(
      List<Value> values, List<LinkView> items, @Nullable String html, String plain) {

    public boolean unknown() {
      return plain.isEmpty();
    }
  }

  /** One of several values, and whether all the items have it. */
  public record Value(String text, boolean shared) {}

  /**
   * What could not be shown.
   *
   * @param reason the end of the key of the message that says why
   */
  public record Left(String name, String reason) {}

  /** An item that can be added, with the query of the address with it. */
  public record Candidate(Card card, String with) {}

  /** Whether there is something to compare already. */
  public boolean complete() {
    return columns.size() > 1;
  }

  /** Whether they do not differ in anything that is known. */
  public boolean equal() {
    return complete() && rows.isEmpty();
  }

  /** Whether what can be added is like the first, as nobody gave words to look for. */
  public boolean alike() {
    return text.isEmpty() && !columns.isEmpty();
  }

  public boolean room() {
    return columns.size() < MOST;
  }
}
