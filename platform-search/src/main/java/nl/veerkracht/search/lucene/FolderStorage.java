package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;

/**
 * A folder, for one process at a time. The first index lies in the folder itself, each one that was
 * rebuilt in a numbered folder within it, which the file {@code current} names. That file is
 * written beside and put in place in one step, so that it always names an index that is whole.
 */
final class FolderStorage implements Storage {
  private static final System.Logger LOG = System.getLogger(FolderStorage.class.getName());
  private static final String POINTER = "current";
  private static final String LOCK = "engine.lock";
  private static final String PREFIX = "index-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "\\d{1,9}");

  private final Path folder;
  private final Directory itself;
  private final Lock lock;
  private Path used;

  /** Makes the folder if needed; fails if somebody else has it. */
  FolderStorage(Path folder) throws IOException {
    this.folder = folder;
    this.itself = FSDirectory.open(folder);
    try {
      this.lock = itself.obtainLock(LOCK);
      this.used = named();
    } catch (IOException e) {
      itself.close();
      throw e;
    }
  }

  private Path named() throws IOException {
    Path pointer = folder.resolve(POINTER);
    if (!Files.exists(pointer)) {
      return folder;
    }
    String name = Files.readString(pointer, StandardCharsets.ISO_8859_1).strip();
    if (NAME.matcher(name).matches() && Files.isDirectory(folder.resolve(name))) {
      return folder.resolve(name);
    }
    LOG.log(Level.WARNING, "{0} names no index: it starts empty", pointer);
    Files.delete(pointer);
    return folder;
  }

  @Override
  public Directory current() throws IOException {
    return new LeanDirectory(used);
  }

  @Override
  public Directory beside() throws IOException {
    Path next = folder.resolve(PREFIX + (number(used) + 1));
    IOUtils.rm(next);
    return new LeanDirectory(next);
  }

  private int number(Path index) {
    return index.equals(folder)
        ? 0
        : Integer.parseInt(index.getFileName().toString().substring(PREFIX.length()));
  }

  @Override
  public void use(Directory place) throws IOException {
    Path next = ((FSDirectory) place).getDirectory();
    Path written = folder.resolve(POINTER + ".new");
    Files.writeString(written, next.getFileName().toString(), StandardCharsets.ISO_8859_1);
    IOUtils.fsync(written, false);
    Files.move(written, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
    IOUtils.fsync(folder, true);
    used = folder.resolve(next.getFileName());
  }

  @Override
  public void tidy() throws IOException {
    List<Path> others = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path entry : entries) {
        if (NAME.matcher(entry.getFileName().toString()).matches() && !entry.equals(used)) {
          others.add(entry);
        }
      }
    }
    IOUtils.rm(others.toArray(Path[]::new));
    if (!used.equals(folder)) {
      new IndexFolder(itself).removeIndex();
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(lock, itself);
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
