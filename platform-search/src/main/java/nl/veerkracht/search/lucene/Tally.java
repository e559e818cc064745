package nl.veerkracht.search.lucene;

/** Counts the values of a facet, or of all, on documents of one segment, many at a time. */
final class Tally {
  private static final int ROOM = 256;

  private final FacetColumn column;
  private final FacetTable.Span facet;
  private final int[] counts;
  private final int[] documents = new int[ROOM];
  private int waiting;
  private int fetched;

  /**
   * @param counts by the ordinal of the segment
   */
  Tally(FacetColumn column, FacetTable.Span facet, int[] counts) {
    this.column = column;
    this.facet = facet;
    this.counts = counts;
  }

  void add(int document) {
    documents[waiting++] = document;
    if (waiting == ROOM) {
      finish();
    }
  }

  /** Counts those that were added last. */
  void finish() {
    fetched ^= column.count(documents, waiting, facet, counts);
    waiting = 0;
  }
}
