package nl.veerkracht.api.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A draft in a list. */
public record DraftSummary(
    long id,
    String kind,
    String state,
    String title,
    @Nullable String editor,
    Instant saved,
    @Nullable Instant submitted,
    String href) {}
