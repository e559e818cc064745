package nl.veerkracht.search.lucene;

/** How a place in a text is a sought word, the best first. */
enum Way {
  /** The word itself, perhaps with another ending. */
  WORD,
  /** Another word that means the same. */
  SYNONYM,
  /** The word within a compound, or a part of the sought compound. */
  PART
}
