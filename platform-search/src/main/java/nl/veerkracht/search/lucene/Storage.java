package nl.veerkracht.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.store.Directory;

/** Where the indexes of an engine lie: the one that answers, and at times a new one beside it. */
interface Storage extends Closeable {

  /** Opens the place of the index that answers. */
  Directory current() throws IOException;

  /** Opens an empty place for a new index; there is one at a time. */
  Directory beside() throws IOException;

  /**
   * The index in this place answers from now on, also when the power fails the next moment.
   *
   * @param place of the new index
   */
  void use(Directory place) throws IOException;

  /** Throws away every index but the one that answers. */
  void tidy() throws IOException;
}
