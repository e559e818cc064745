package nl.veerkracht.keep.list;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.keep.thing.ThingView;
import nl.veerkracht.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A list with a page of what it holds.
 *
 * @param shared what its address for others ends with; null while it is not shared
 */
public record ListView(
    long id, String name, @Nullable String shared, Paging paging, List<Line> lines) {

  /**
   * Something in the list.
   *
   * @param note of the owner; empty for others
   */
  public record Line(long id, ThingView thing, String note, Instant added) {}
}
