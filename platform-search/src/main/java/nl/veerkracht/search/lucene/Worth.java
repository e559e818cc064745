package nl.veerkracht.search.lucene;

import java.util.Comparator;

/**
 * How well a stretch of text shows why a document was found.
 *
 * @param words a bit for each of the sought words that stand in it
 * @param count how often they stand in it
 */
record Worth(int words, int count) {

  /** The worth of some marks together. */
  static Worth of(Iterable<Occurrence> marks) {
    int words = 0;
    int count = 0;
    for (Occurrence mark : marks) {
      words |= 1 << mark.word();
      count++;
    }
    return new Worth(words, count);
  }

  /** Whether it has any word that is not among those known. */
  boolean adds(int known) {
    return (words & ~known) != 0;
  }

  /** The least first: few words that are not known yet, few words, few times. */
  static Comparator<Worth> beside(int known) {
    return Comparator.comparingInt((Worth worth) -> Integer.bitCount(worth.words & ~known))
        .thenComparingInt(worth -> Integer.bitCount(worth.words))
        .thenComparingInt(Worth::count);
  }
}
