package nl.veerkracht.search;

/** Why a document was found, so that a page can tell a reader who does not see it at once. */
public enum Reason {
  /** A word of the question stands in it only within a compound, or only in parts of itself. */
  COMPOUND
}
