package nl.veerkracht.search.lucene;

/**
 * The two depths at which words are sought. A document that has a word in its own texts is about
 * that word; one that has it somewhere in its files merely mentions it. So each depth has fields of
 * its own, which also keeps a long file from drowning the texts that describe it.
 */
enum Layer {
  /** The document's own texts. */
  ITEM(Field.EXACT, Field.STEM, 500),
  /** The text of its files. */
  FILES(Field.FILE_EXACT, Field.FILE_STEM, 2_000);

  private final Field exact;
  private final Field stem;
  private final int mostMarks;

  Layer(Field exact, Field stem, int mostMarks) {
    this.exact = exact;
    this.stem = stem;
    this.mostMarks = mostMarks;
  }

  /** The words as they are written. */
  Field exact() {
    return exact;
  }

  /** The words without inflection. */
  Field stem() {
    return stem;
  }

  /**
   * Enough for any passage; a word or phrase that occurs more often in one document is marked no
   * further.
   */
  int mostMarks() {
    return mostMarks;
  }
}
