package nl.veerkracht.item;

import java.util.List;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Something the agenda set out to do.
 *
 * @param target what must be reached, in words
 * @param due ISO date of which day and month may be missing
 * @param amount the number in the target, when it has one
 */
public record Activity(@Nullable Localized target, @Nullable String due, @Nullable Integer amount)
    implements Details {

  @Override
  public List<Localized> texts() {
    return target == null ? List.of() : List.of(target);
  }
}
