package nl.veerkracht.search;

import java.time.Instant;
import java.util.Collection;

/**
 * What documents are put into: the index that answers, or a new one beside it. {@code put} and
 * {@code remove} show in answers and survive a restart after the next {@code commit}, all of them
 * at once; without a commit they never happened. Trouble with the storage is an {@link
 * java.io.UncheckedIOException}.
 */
public interface WritableIndex extends AutoCloseable {

  /** Adds documents, or replaces those with the same id. */
  void put(Collection<SearchDocument> documents);

  /** Removes documents; unknown ids are no mistake. */
  void remove(Collection<String> ids);

  /**
   * Makes what was put and removed visible and lasting, and remembers how far the index has caught
   * up, in one step.
   */
  void commit(Instant upTo);

  /**
   * Joins all that was put, so that it is found faster from the next commit on. It takes about a
   * tenth of the time that putting it took: it is for an index that was filled from the start.
   */
  void pack();

  /** Drops what was not committed and releases the storage. */
  @Override
  void close();
}
