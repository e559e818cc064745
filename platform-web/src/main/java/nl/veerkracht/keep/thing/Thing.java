package nl.veerkracht.keep.thing;

import org.jspecify.annotations.Nullable;

/**
 * What can be kept: an item, or a search.
 *
 * @param item the id of an item; null for a search
 * @param query of a search in its one canonical form; null for an item
 */
public record Thing(@Nullable Long item, @Nullable String query) {

  /** The longest query that can be kept. */
  public static final int LONGEST = 2_000;

  public Thing {
    if ((item == null) == (query == null)) {
      throw new IllegalArgumentException("either an item or a search");
    }
  }
}
