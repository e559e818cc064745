package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * A folder of which the larger half is not mapped into memory: texts and places of words, of which
 * a search reads a little here and there. Mapped, all of it would in the end count as memory of the
 * portal, though the system keeps in memory what is read often either way.
 */
final class LeanDirectory extends MMapDirectory {
  private static final List<String> PLACES = List.of(".pos", ".pay");

  private final NIOFSDirectory unmapped;

  LeanDirectory(Path folder) throws IOException {
    super(folder);
    this.unmapped = new NIOFSDirectory(folder);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    ensureOpen();
    return isMapped(name) ? super.openInput(name, context) : unmapped.openInput(name, context);
  }

  private static boolean isMapped(String name) {
    return PLACES.stream().noneMatch(name::endsWith) && !TextsFormat.isIn(name);
  }

  @Override
  public synchronized void close() throws IOException {
    try (unmapped) {
      super.close();
    }
  }
}
