package nl.veerkracht.item;

import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A judgement by another body, quoted and never our own.
 *
 * @param level a term of the evidence vocabulary
 * @param body who judged, or the databank that says so
 * @param date of the judgement, an ISO date of which day and month may be missing
 * @param quote the judgement in the words of that body
 * @param conditional whether the body recognised it on conditions
 */
public record Recognition(
    String level,
    String body,
    @Nullable String date,
    @Nullable String quote,
    @Nullable String url,
    boolean conditional,
    @Nullable Localized note) {}
