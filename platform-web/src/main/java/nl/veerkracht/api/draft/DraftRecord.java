package nl.veerkracht.api.draft;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its author and the editors see it.
 *
 * @param mine whether the owner of the token is its author
 * @param item slug of the item that it became, or is the next version of
 */
public record DraftRecord(
    long id,
    String kind,
    String state,
    String title,
    JsonObject fields,
    int revision,
    boolean mine,
    String owner,
    @Nullable String editor,
    @Nullable String item,
    Instant saved,
    @Nullable Instant submitted,
    @Nullable Instant publishOn,
    String href,
    String webPage) {}
