package nl.veerkracht.search;

/** How much of the question the hits answer, so that a page can say so. */
public enum Matching {
  /** There were no words to match. */
  EVERYTHING,
  /** Every word and phrase matches, or nothing matches at all. */
  ALL_WORDS,
  /** Few documents have all words of a long question, so others have half of them or more. */
  MOST_WORDS,
  /** No document within the filters has them all, so these have some. */
  SOME_WORDS
}
