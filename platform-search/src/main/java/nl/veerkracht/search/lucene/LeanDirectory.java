package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.misc.store.RAFDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.MergeInfo;

/**
 * A folder of which the larger half is not mapped into memory: long texts, and where words stand in
 * them, of which a search reads a little for each document that it shows. Mapped, all of it would
 * in the end count as memory of the portal, though the system keeps in memory what is read often
 * either way. What every document is compared by is mapped: Lucene reads that twice as fast.
 *
 * <p>What is not mapped is read by a file that stays open when the reading thread is interrupted: a
 * channel would be closed for everybody. One thread at a time reads from such a file. Segments so
 * small that Lucene keeps each in one file are mapped whole.
 */
final class LeanDirectory extends MMapDirectory {
  /** Lucene's extension for where words stand in the text, as marks need it. */
  private static final String OFFSETS = ".pay";

  /** Texts are read as a whole; for a merge, Lucene reads more at once than it does usually. */
  private static final IOContext WHOLE = IOContext.merge(new MergeInfo(0, 0, false, 1));

  private final RAFDirectory unmapped;

  LeanDirectory(Path folder) throws IOException {
    super(folder);
    this.unmapped = new RAFDirectory(folder);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    ensureOpen();
    if (TextsFormat.isIn(name)) {
      return unmapped.openInput(name, WHOLE);
    }
    return name.endsWith(OFFSETS)
        ? unmapped.openInput(name, context)
        : super.openInput(name, context);
  }

  @Override
  public synchronized void close() throws IOException {
    try (unmapped) {
      super.close();
    }
  }
}
