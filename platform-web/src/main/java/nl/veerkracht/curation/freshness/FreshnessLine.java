package nl.veerkracht.curation.freshness;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item in the list of what to see to.
 *
 * @param checked when editors last checked it; null when they never did
 * @param expired the last day of its recognition, where that is past
 * @param dead addresses in it that no longer answer
 * @param gaps names of the fields that matter most and are empty
 */
public record FreshnessLine(
    String slug,
    String kind,
    String title,
    @Nullable Instant checked,
    Instant published,
    @Nullable String expired,
    List<String> dead,
    List<String> gaps) {}
