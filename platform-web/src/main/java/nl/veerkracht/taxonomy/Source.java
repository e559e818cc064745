package nl.veerkracht.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param date of the source itself, an ISO date of which day and month may be missing
 */
public record Source(
    String title, @Nullable String url, @Nullable String date, @Nullable Localized note) {}
