package nl.veerkracht.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A draft in a list. */
public record DraftLine(
    long id,
    String kind,
    String state,
    String title,
    @Nullable String owner,
    @Nullable String assignee,
    Instant saved,
    @Nullable Instant submitted,
    long days) {

  /** Makes a line of a draft; the names are of its author and its editor, where they are known. */
  public static DraftLine of(Draft draft, Map<Long, String> names, Instant now) {
    Instant since = draft.submitted() == null ? draft.saved() : draft.submitted();
    return new DraftLine(
        draft.id(),
        draft.kind().code(),
        draft.state().code(),
        draft.title(),
        names.get(draft.owner()),
        draft.assignee() == null ? null : names.get(draft.assignee()),
        draft.saved(),
        draft.submitted(),
        Duration.between(since, now).toDays());
  }
}
