package nl.veerkracht.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/**
 * The place where an index lies. What cannot be used, because it was made by another version or is
 * broken, makes room for an empty index: everything in it can be had again from where it came.
 */
final class IndexFolder {
  private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());
  private static final String SCHEMA = "schema";
  private static final String UP_TO = "upTo";

  private final Directory directory;

  IndexFolder(Directory directory) {
    this.directory = directory;
  }

  /** Opens the index for writing; fails if somebody else has it open. */
  IndexWriter open(IndexWriterConfig config) throws IOException {
    boolean usable = isUsable();
    if (!usable) {
      removeIndex();
    }
    config.setOpenMode(usable ? OpenMode.APPEND : OpenMode.CREATE);
    config.setCommitOnClose(false);
    return new IndexWriter(directory, config);
  }

  /** Commits what was written, together with how far it has caught up. */
  static void commit(IndexWriter writer, Instant upTo) throws IOException {
    Map<String, String> data = Map.of(SCHEMA, Field.SCHEMA, UP_TO, upTo.toString());
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  /** How far the index had caught up at the commit that the writer opened. */
  static Optional<Instant> upTo(IndexWriter writer) {
    if (writer.getLiveCommitData() != null) {
      for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
        if (entry.getKey().equals(UP_TO)) {
          return Optional.of(Instant.parse(entry.getValue()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isUsable() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      String schema = reader.getIndexCommit().getUserData().get(SCHEMA);
      if (Field.SCHEMA.equals(schema)) {
        return true;
      }
      LOG.log(
          Level.INFO,
          "The index has schema {0} instead of {1} and starts empty",
          schema,
          Field.SCHEMA);
      return false;
    } catch (IndexNotFoundException e) {
      LOG.log(Level.DEBUG, "There is no index yet: it starts empty");
      return false;
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException
        | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "The index cannot be read and starts empty: {0}", e.toString());
      return false;
    }
  }

  /** Removes the files of an index and nothing else, should the folder be shared by mistake. */
  void removeIndex() throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (isIndexFile(file)) {
          lock.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  private static boolean isIndexFile(String file) {
    return file.startsWith(IndexFileNames.SEGMENTS)
        || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches();
  }
}
