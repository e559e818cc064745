package nl.veerkracht.search;

/**
 * The orders a reader can choose. Ties are always broken the same way, in the end by id, so that
 * pages never overlap.
 */
public enum Sort {
  /** Best match first; without words to match, the same as {@link #DATE}. */
  RELEVANCE,
  /** Newest first, undated last; on the same day what was changed last comes first. */
  DATE,
  /** What came here last first, whatever its own date. */
  PUBLISHED,
  /** Alphabetical by the rules of the query's language. */
  TITLE,
  /** Strongest evidence first, and the best match first within the same strength. */
  EVIDENCE
}
