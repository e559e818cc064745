package nl.veerkracht.catalogue;

import java.util.Optional;
import java.util.function.Function;
import nl.veerkracht.catalogue.ItemView.Day;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.State;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** What the address of an item, or of something about it, leads to. */
sealed interface Reading<T> {

  /** Something to show. */
  record Found<T>(T shown) implements Reading<T> {}

  /**
   * The item was here and is retired.
   *
   * @param reason in the words of the editor; null for what left the content of the portal
   */
  record Gone<T>(String slug, String title, Day day, @Nullable String reason)
      implements Reading<T> {}

  /** There never was such a thing. */
  record Missing<T>() implements Reading<T> {}

  /** Reads something about an item, unless the item is not there or no longer. */
  static <T> Reading<T> of(
      Optional<Item> found, Language language, Function<Item, Optional<T>> view) {
    if (found.isEmpty()) {
      return new Missing<>();
    }
    Item item = found.get();
    if (item.state() == State.RETIRED) {
      return new Gone<>(
          item.slug(),
          item.content().title().in(language),
          Day.of(item.changed(), language),
          item.retiredReason());
    }
    return view.apply(item).<Reading<T>>map(Found::new).orElseGet(Missing::new);
  }
}
