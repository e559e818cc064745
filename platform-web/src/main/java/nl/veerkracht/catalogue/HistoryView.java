package nl.veerkracht.catalogue;

import java.util.List;
import nl.veerkracht.catalogue.ItemView.Day;
import nl.veerkracht.form.compare.WordDiff.Segment;
import org.jspecify.annotations.Nullable;

/**
 * The versions of an item, and what changed from one to another.
 *
 * @param versions the latest first
 * @param from the number of the version that is compared, or that is proposed for it
 * @param changes null when nothing was compared
 */
public record HistoryView(
    String slug,
    String kind,
    String title,
    List<Line> versions,
    int from,
    int to,
    @Nullable List<ChangedField> changes) {

  /** One version. */
  public record Line(int number, Day day, String reason) {}

  /**
   * A field that changed.
   *
   * @param language code of what is written in it; null where it belongs to no language
   */
  public record ChangedField(String label, @Nullable String language, List<Segment> segments) {}

  /** Whether there are two versions to compare. */
  public boolean comparable() {
    return versions.size() > 1;
  }

  /** Whether two versions were compared. */
  public boolean compared() {
    return changes != null;
  }
}
