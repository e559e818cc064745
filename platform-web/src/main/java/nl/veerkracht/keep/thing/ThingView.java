package nl.veerkracht.keep.thing;

import org.jspecify.annotations.Nullable;

/**
 * An item or a search as a list shows it.
 *
 * @param kind code of the kind of an item; {@code search} for a search
 * @param name title of the item, or the search in words
 * @param summary empty for a search
 * @param date of the item as people write it; null when it is not known
 * @param path of its page
 * @param keepQuery the query under which it is kept and followed
 * @param gone whether the item is offline
 */
public record ThingView(
    String kind,
    String name,
    String summary,
    @Nullable String date,
    String path,
    String keepQuery,
    boolean gone) {

  /** Whether it is a search. */
  public boolean search() {
    return kind.equals("search");
  }

  /** The address of the feed of a search. */
  public String feed() {
    return path + (keepQuery.isEmpty() ? "?" : "&") + "as=atom";
  }
}
