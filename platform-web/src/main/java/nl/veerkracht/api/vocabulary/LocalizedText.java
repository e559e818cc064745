package nl.veerkracht.api.vocabulary;

import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/** A text in Dutch and English; one of the two can be missing. */
public record LocalizedText(@Nullable String nl, @Nullable String en) {

  public static LocalizedText of(Localized text) {
    return new LocalizedText(text.nl(), text.en());
  }

  /** The same for a text that nobody wrote yet. */
  public static @Nullable LocalizedText orNull(@Nullable Localized text) {
    return text == null ? null : of(text);
  }
}
