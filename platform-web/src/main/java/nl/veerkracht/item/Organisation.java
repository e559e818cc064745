package nl.veerkracht.item;

import java.util.List;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/** Who is behind interventions, research and the agenda. */
public record Organisation(@Nullable String abbreviation, @Nullable Localized role)
    implements Details {

  @Override
  public List<Localized> texts() {
    return role == null ? List.of() : List.of(role);
  }

  @Override
  public List<String> names() {
    return abbreviation == null ? List.of() : List.of(abbreviation);
  }
}
