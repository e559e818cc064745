package nl.veerkracht.search.lucene;

import java.util.Comparator;

/**
 * How well a stretch of text shows why a document was found.
 *
 * @param words a bit for each of the sought words that stand in it
 * @param count how often they stand in it
 */
record Worth(long words, int count) {

  /** The worth of some marks together. */
  static Worth of(Iterable<Occurrence> marks) {
    long words = 0;
    int count = 0;
    for (Occurrence mark : marks) {
      words |= 1L << mark.word();
      count++;
    }
    return new Worth(words, count);
  }

  /** Whether it has any word that is not among those known. */
  boolean adds(long known) {
    return (words & ~known) != 0;
  }

  /** The least first: few words that are not known yet, few words, few times. */
  static Comparator<Worth> beside(long known) {
    return Comparator.comparingInt((Worth worth) -> Long.bitCount(worth.words & ~known))
        .thenComparingInt(worth -> Long.bitCount(worth.words))
        .thenComparingInt(Worth::count);
  }
}
