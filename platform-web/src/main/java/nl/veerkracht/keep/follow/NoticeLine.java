package nl.veerkracht.keep.follow;

import java.time.Instant;
import nl.veerkracht.keep.thing.ThingView;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader sees it.
 *
 * @param news code of what happened
 * @param because the search that it answers; null where the item itself is followed
 */
public record NoticeLine(
    long id,
    String news,
    ThingView item,
    @Nullable ThingView because,
    Instant moment,
    boolean seen) {}
