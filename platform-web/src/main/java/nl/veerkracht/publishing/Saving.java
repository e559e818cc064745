package nl.veerkracht.publishing;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.form.FieldValues;

/** What became of what somebody typed. */
public sealed interface Saving {

  /**
   * It is kept.
   *
   * @param revision to be sent with the next save
   * @param merged whether somebody else, or another tab, had saved in between and both were joined
   */
  record Kept(int revision, Instant moment, boolean merged) implements Saving {}

  /**
   * Somebody else, or another tab, changed the same fields: nothing is kept until it is chosen.
   *
   * @param values both joined, with what was typed now where they differ
   * @param revision what the choice is made against
   */
  record Clash(FieldValues values, List<Difference> differences, int revision) implements Saving {}

  /** One field that was changed twice. */
  record Difference(String field, String mine, String theirs) {}

  /** There is no such draft, or it is not this person's, or it can no longer be written in. */
  record Impossible() implements Saving {}
}
