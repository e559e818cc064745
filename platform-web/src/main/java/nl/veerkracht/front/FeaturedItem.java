package nl.veerkracht.front;

import java.time.LocalDate;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/**
 * An item on the home page, with what its card shows.
 *
 * @param date of the thing itself, an ISO date of which day and month may be missing
 * @param lastDay on which it is shown; null for as long as nobody ends it
 */
public record FeaturedItem(
    String slug,
    Kind kind,
    Localized title,
    Localized summary,
    @Nullable String date,
    @Nullable LocalDate lastDay) {

  static FeaturedItem of(ItemContent content, @Nullable LocalDate lastDay) {
    return new FeaturedItem(
        content.slug(),
        content.kind(),
        content.title(),
        content.summary(),
        content.date(),
        lastDay);
  }

  /** Whether it is still shown on a day. */
  boolean isOn(LocalDate day) {
    return lastDay == null || !lastDay.isBefore(day);
  }
}
