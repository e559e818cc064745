package nl.veerkracht.search.lucene;

import nl.veerkracht.search.Language;

/**
 * The two depths at which words are sought. A document that has a word in its own texts is about
 * that word; one that has it somewhere in its files merely mentions it. So each depth has fields of
 * its own, which also keeps a long file from drowning the texts that describe it.
 */
enum Layer {
  /** The document's own texts. */
  ITEM(Field.EXACT, Field.STEM, Field.PARTS, 500),
  /** The text of its files. */
  FILES(Field.FILE_EXACT, Field.FILE_STEM, Field.FILE_PARTS, 2_000);

  private final Field exact;
  private final Field stem;
  private final Field parts;
  private final int mostMarks;

  Layer(Field exact, Field stem, Field parts, int mostMarks) {
    this.exact = exact;
    this.stem = stem;
    this.parts = parts;
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

  /** The words within Dutch compounds, without inflection. */
  String parts() {
    return parts.in(Language.NL);
  }

  /**
   * Enough for any passage; a word or phrase that occurs more often in one document is marked no
   * further.
   */
  int mostMarks() {
    return mostMarks;
  }
}
