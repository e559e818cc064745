package nl.veerkracht.taxonomy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A term with what editors did to it.
 *
 * @param successor the term to use instead; always there when it was merged
 * @param edited when editors last changed it; null when it is as it was shipped
 */
public record KnownTerm(
    Term term, TermState state, @Nullable String successor, @Nullable Instant edited) {

  static KnownTerm shipped(Term term) {
    return new KnownTerm(term, TermState.CURRENT, null, null);
  }

  /** Whether it stands in lists under its own name. */
  boolean standsAlone() {
    return state != TermState.MERGED;
  }
}
