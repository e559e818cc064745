package nl.veerkracht.search;

/**
 * What an engine takes as a sign, besides the words as written, that a document answers a question.
 * They are named so that what each of them is worth can be measured by leaving it out.
 */
public enum Evidence {
  /** The whole title is what was asked. */
  TITLE,
  /** Words that the question has in a row stand near each other. */
  NEARNESS,
  /** A word with another ending. */
  INFLECTION,
  /** A word that means the same. */
  SYNONYM,
  /** A word within a compound, or the parts of a compound. */
  COMPOUND,
  /** Most of the words of a long question. */
  MOST_WORDS,
  /** The words that a hyphen or a slash holds together in the question, apart from each other. */
  PIECES,
  /** A word that stands nowhere resembles one that does. */
  CORRECTION
}
