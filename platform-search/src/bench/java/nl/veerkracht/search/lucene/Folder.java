package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Looks at an index from outside. */
final class Folder {
  private static final Duration QUIET = Duration.ofSeconds(3);

  private Folder() {}

  static long bytes(Path folder) {
    return files(folder).values().stream().mapToLong(Long::longValue).sum();
  }

  /** Waits until no file appears, grows or goes: then nothing is merged any more. */
  static void settle(Path folder) {
    Map<Path, Long> before = Map.of();
    Map<Path, Long> now = files(folder);
    while (!now.equals(before)) {
      LockSupport.parkNanos(QUIET.toNanos());
      before = now;
      now = files(folder);
    }
  }

  private static Map<Path, Long> files(Path folder) {
    Map<Path, Long> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        addSize(path, files);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** A merge may take a file away while we look. */
  private static void addSize(Path path, Map<Path, Long> files) throws IOException {
    try {
      files.put(path, Files.size(path));
    } catch (NoSuchFileException e) {
      files.remove(path);
    }
  }
}
