package nl.veerkracht.curation.front;

import org.jspecify.annotations.Nullable;

/**
 * A feature as editors keep it.
 *
 * @param lastDay an ISO date; null for as long as nobody ends it
 * @param ended whether its last day is past
 * @param offline whether its item is offline, so that nobody sees it
 */
public record FeatureLine(
    String slug,
    String kind,
    String title,
    int place,
    @Nullable String lastDay,
    boolean ended,
    boolean offline) {}
