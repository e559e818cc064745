package nl.veerkracht.api.vocabulary;

import nl.veerkracht.taxonomy.Source;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param date of the source, an ISO date of which day and month may be missing
 */
public record SourceRecord(
    String title, @Nullable String url, @Nullable String date, @Nullable LocalizedText note) {

  public static SourceRecord of(Source source) {
    return new SourceRecord(
        source.title(), source.url(), source.date(), LocalizedText.orNull(source.note()));
  }

  /** The same where there may be no source. */
  public static @Nullable SourceRecord orNull(@Nullable Source source) {
    return source == null ? null : of(source);
  }
}
