package nl.veerkracht.item;

import java.time.LocalDate;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A judgement by another body, quoted and never our own.
 *
 * @param level a term of the evidence vocabulary, or of that of stages of evaluation
 * @param body who judged, or the databank that says so; empty for what an item said of its stage
 *     before anybody judged it
 * @param date of the judgement, an ISO date of which day and month may be missing
 * @param quote the judgement in the words of that body
 * @param conditional whether the body recognised it on conditions
 * @param validUntil the last day on which it counts, an ISO date; null when the body gave none
 * @param why editors noted it, in their words
 * @param corrected why editors found it wrong; null when it stands
 */
public record Recognition(
    String level,
    String body,
    @Nullable String date,
    @Nullable String quote,
    @Nullable String url,
    boolean conditional,
    @Nullable Localized note,
    @Nullable String validUntil,
    @Nullable String why,
    @Nullable String corrected) {

  /** The same judgement, with why it does not count; with null it counts again. */
  public Recognition corrected(@Nullable String reason) {
    return new Recognition(
        level, body, date, quote, url, conditional, note, validUntil, why, reason);
  }

  /** Whether its last day is past. */
  public boolean isExpired(LocalDate today) {
    return validUntil != null && PartialDate.parse(validUntil).lastDay().isBefore(today);
  }
}
