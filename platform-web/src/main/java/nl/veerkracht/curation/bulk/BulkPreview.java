package nl.veerkracht.curation.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do, before it is made.
 *
 * @param did the change in words
 * @param changing the items that change
 * @param staying the items that stay as they are
 */
public record BulkPreview(String did, List<Row> changing, List<Row> staying) {

  /**
   * One item.
   *
   * @param chosen its value in the form: the number of the item and the version that was seen
   * @param from what it says now
   * @param to what it will say; null when it stays as it is
   * @param why it stays as it is; null when it changes
   */
  public record Row(
      String chosen,
      String slug,
      String kind,
      String title,
      @Nullable String from,
      @Nullable String to,
      @Nullable String why) {}
}
