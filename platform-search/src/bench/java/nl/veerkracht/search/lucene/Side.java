package nl.veerkracht.search.lucene;

import java.util.List;
import nl.veerkracht.search.SearchDocument;

/** An engine that is measured, with an index of its own that holds the same documents. */
interface Side extends AutoCloseable {

  /** All that was asked for has been worked out and read; it only has to be laid out. */
  interface Reply {
    Answer read();
  }

  /** How it is called in the report. */
  String label();

  /** Adds documents; by any thread at any time. */
  void put(List<SearchDocument> documents);

  /** Makes what was put visible and lasting. */
  void commit();

  /** What belongs to filling once every document is there. */
  default void finish() {}

  /** Waits until nothing is merged any more. */
  void settle();

  /** What the index takes on disk. */
  long bytes();

  /** In how many segments it lies. */
  int segments();

  Reply ask(Asked asked);

  @Override
  void close();
}
