package nl.veerkracht.curation.insight;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * How people searched in a period, as the page shows it.
 *
 * @param begun since when anything was counted
 */
public record InsightView(
    Instant begun,
    SearchBars bars,
    List<Questions> questions,
    List<Group> filters,
    List<Opened> opened) {

  private static final int FIRST = 10;

  /**
   * Questions that went alike.
   *
   * @param key how they went, in the names of texts
   */
  public record Questions(String key, List<Question> all) {

    /** Those that show at once. */
    public List<Question> first() {
      return all.stream().limit(FIRST).toList();
    }

    /** Those behind 'more'. */
    public List<Question> rest() {
      return all.stream().skip(FIRST).toList();
    }
  }

  /**
   * Words that were asked for.
   *
   * @param last the last day on which they were
   */
  public record Question(String words, long times, String last) {

    /** The words as they stand in an address. */
    public String encoded() {
      return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
  }

  /** The values of one filter, by the name of the filter in addresses. */
  public record Group(String filter, List<Choice> choices) {}

  /**
   * A value of a filter.
   *
   * @param query of the search with it
   * @param share of the value that was chosen most, in hundredths
   */
  public record Choice(String name, String query, long times, long share) {}

  /** An item that was opened, like a value of a filter. */
  public record Opened(String slug, String kind, String title, long times, long share) {}

  /** All searches of the period. */
  public long searches() {
    return bars.bars().stream().mapToLong(SearchBars.Bar::searches).sum();
  }

  /** The searches that found nothing. */
  public long nothing() {
    return bars.bars().stream().mapToLong(SearchBars.Bar::nothing).sum();
  }
}
