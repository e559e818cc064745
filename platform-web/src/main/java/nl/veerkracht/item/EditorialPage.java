package nl.veerkracht.item;

import java.util.List;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A page by the editors.
 *
 * @param explains the term that the page is about
 * @param order place in lists of pages, lowest first
 */
public record EditorialPage(@Nullable Explains explains, @Nullable Integer order)
    implements Details {

  /** A term by vocabulary and id. */
  public record Explains(String vocabulary, String term) {}

  @Override
  public List<Localized> texts() {
    return List.of();
  }
}
