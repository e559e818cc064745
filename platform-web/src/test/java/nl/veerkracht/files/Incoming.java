package nl.veerkracht.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings files into the portal in which it runs, and waits for what becomes of them. */
@ApplicationScoped
class Incoming {

  static final long ACCOUNT = 7;

  @Inject private Files files;
  @Inject private FileRecords records;
  @Inject private FileStore store;

  String begun(String name, byte[] bytes) throws Exception {
    return begun(name, bytes, null);
  }

  private String begun(String name, byte[] bytes, @Nullable Long draft) throws Exception {
    return files.begin(new NewFile(name, bytes.length, ACCOUNT, draft));
  }

  String brought(String name, byte[] bytes) throws Exception {
    return sent(begun(name, bytes), bytes);
  }

  /** Comes in for a draft. */
  String brought(String name, byte[] bytes, long draft) throws Exception {
    return sent(begun(name, bytes, draft), bytes);
  }

  private String sent(String id, byte[] bytes) throws Exception {
    files.append(id, 0, new ByteArrayInputStream(bytes));
    files.finish(id);
    return id;
  }

  FileView read(String id) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(90);
    FileView file = files.status(id).orElseThrow();
    while (Set.of(FileState.RECEIVED, FileState.EXTRACTING).contains(file.state())
        && Instant.now().isBefore(end)) {
      Thread.sleep(100);
      file = files.status(id).orElseThrow();
    }
    return file;
  }

  /** A file that is under work, in the hands of a test; the portal may be quicker. */
  FileRecords.Known taken(byte[] bytes) throws Exception {
    for (int i = 0; i < 10; i++) {
      byte[] other = Arrays.copyOf(bytes, bytes.length + i + 1);
      Arrays.fill(other, bytes.length, other.length, (byte) '\n');
      String id = begun("bestand.pdf", other);
      files.append(id, 0, new ByteArrayInputStream(other));
      String hash = store.hash(id);
      records.receive(id, hash);
      store.settle(id, hash);
      Optional<FileRecords.Known> next = records.takeNext();
      if (next.isPresent() && next.get().id().equals(id)) {
        return next.get();
      }
    }
    throw new AssertionError("the portal took every file");
  }

  /**
   * Whether something holds within some seconds: a state is told first, what belongs to it on disk
   * follows.
   */
  boolean soon(BooleanSupplier holds) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(20);
    while (!holds.getAsBoolean() && Instant.now().isBefore(end)) {
      Thread.sleep(100);
    }
    return holds.getAsBoolean();
  }

  /** Whether the processes that read have left nothing behind, once they had the time for it. */
  boolean leavesNothingAtWork() throws InterruptedException {
    return soon(() -> filesIn(store.work()) == 0);
  }

  /** An extractor that rests keeps an empty folder. */
  private static long filesIn(Path folder) {
    try (Stream<Path> all = java.nio.file.Files.walk(folder)) {
      return all.filter(java.nio.file.Files::isRegularFile).count();
    } catch (IOException | UncheckedIOException changing) {
      return 1;
    }
  }
}
