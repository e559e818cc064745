package nl.veerkracht.curation.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The judgements about an intervention as editors keep them.
 *
 * @param version of the item, so that nobody changes what they did not see
 * @param levels what can be judged
 */
public record AssessmentView(
    String slug, String title, int version, List<Line> lines, List<Level> levels) {

  /**
   * One judgement.
   *
   * @param number its place in the list, from 0
   * @param corrected why it does not count; null when it does
   * @param fields what it says, by the names of the fields of the form
   */
  public record Line(
      int number,
      String level,
      String body,
      @Nullable String date,
      @Nullable String until,
      boolean expired,
      boolean current,
      @Nullable String corrected,
      Map<String, String> fields) {}

  /** A level to choose. */
  public record Level(String id, String name) {}
}
