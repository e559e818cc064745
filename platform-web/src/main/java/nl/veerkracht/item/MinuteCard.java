package nl.veerkracht.item;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/** What a professional must know in one minute; a missing answer is shown as not known yet. */
public record MinuteCard(
    @Nullable Localized what,
    @Nullable Localized forWhom,
    @Nullable Localized cost,
    @Nullable Localized time,
    @Nullable Localized needs,
    @Nullable Localized works,
    @Nullable Localized mind) {

  /** A card on which nothing is known. */
  public static final MinuteCard UNKNOWN = new MinuteCard(null, null, null, null, null, null, null);

  List<Localized> texts() {
    return Stream.of(what, forWhom, cost, time, needs, works, mind)
        .filter(Objects::nonNull)
        .toList();
  }
}
