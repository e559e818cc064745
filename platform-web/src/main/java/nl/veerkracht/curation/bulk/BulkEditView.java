package nl.veerkracht.curation.bulk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of many items as editors look back at it.
 *
 * @param did the change in words
 * @param who made it; null when they left
 * @param undone when it was undone; null when it was not
 * @param counts how many items by what became of them, only what there is
 */
public record BulkEditView(
    long id,
    String did,
    String note,
    @Nullable String who,
    Instant moment,
    @Nullable Instant undone,
    @Nullable String undoneBy,
    List<Count> counts) {

  /** A number under the code of its name. */
  public record Count(String outcome, long number) {}

  /**
   * One item.
   *
   * @param outcome the code of what became of it
   * @param why it stayed as it was, in words
   * @param number of the version that the change made; null when it made none
   */
  public record Line(
      String slug,
      String kind,
      String title,
      String outcome,
      @Nullable String why,
      @Nullable Integer number) {}

  private long count(String outcome) {
    return counts.stream()
        .filter(count -> count.outcome().equals(outcome))
        .mapToLong(Count::number)
        .sum();
  }

  /** Whether there is something to undo. */
  public boolean canUndo() {
    return undone == null && count("changed") > 0;
  }

  /** Whether something waits to be gone on with. */
  public boolean stopped() {
    return count(undone == null ? "waiting" : "changed") > 0;
  }
}
