package nl.veerkracht.search;

/** Why a document was found, so that a page can tell a reader who does not see it at once. */
public enum Reason {
  /** A word of the question stands in it only within a compound, or only in parts of itself. */
  COMPOUND,
  /** A word of the question stands in it only as another word that means the same. */
  SYNONYM,
  /** It has a word of the question only in the other language. */
  TRANSLATION
}
