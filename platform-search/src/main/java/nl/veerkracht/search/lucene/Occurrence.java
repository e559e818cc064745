package nl.veerkracht.search.lucene;

/**
 * One place where a sought word stands.
 *
 * @param word which of the sought words it is
 * @param way how it is that word
 * @param start offset of its first character, in the field or text looked at
 * @param end offset after its last
 */
record Occurrence(int word, Way way, int start, int end) {
  Occurrence shifted(int by) {
    return new Occurrence(word, way, start + by, end + by);
  }
}
