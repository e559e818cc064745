package nl.veerkracht.item;

import java.util.List;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A programme of government or research, or a toolkit.
 *
 * @param department slug of the ministry that runs it
 * @param relation how it relates to the agenda
 */
public record Programme(
    @Nullable String department, @Nullable Period period, @Nullable Localized relation)
    implements Details {

  @Override
  public List<Localized> texts() {
    return relation == null ? List.of() : List.of(relation);
  }
}
