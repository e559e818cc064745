package nl.veerkracht.search.lucene;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** A directory that the caller chose; a new index beside it is in memory, and lasts as long. */
final class GivenStorage implements Storage {
  private final Directory given;

  GivenStorage(Directory given) {
    this.given = given;
  }

  @Override
  public Directory current() {
    return given;
  }

  @Override
  public Directory beside() {
    return new ByteBuffersDirectory();
  }

  @Override
  public void use(Directory place) {}

  @Override
  public void tidy() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return given.toString();
  }
}
