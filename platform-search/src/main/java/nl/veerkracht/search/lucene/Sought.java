package nl.veerkracht.search.lucene;

import java.util.List;

/**
 * Terms that stand next to each other in a field, to mark where they occur.
 *
 * @param word which of the sought words they are
 * @param way how they are that word
 */
record Sought(int word, Way way, String field, List<String> terms) {
  Sought(int word, Way way, String field, String term) {
    this(word, way, field, List.of(term));
  }
}
