package nl.veerkracht.files.extract;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder for what a process writes while it works; nothing of it stays. */
final class WorkFolder {

  private final Path folder;

  WorkFolder(Path folder) {
    this.folder = folder;
  }

  Path path() {
    return folder;
  }

  /** How much is in it; files may come and go while this counts. */
  long size() throws IOException {
    long[] size = {0};
    walk(
        new Visitor() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            size[0] += attributes.size();
            return FileVisitResult.CONTINUE;
          }
        });
    return size[0];
  }

  /** Leaves an empty folder. */
  void empty() throws IOException {
    Files.createDirectories(folder);
    remove(false);
  }

  void remove() throws IOException {
    remove(true);
  }

  private void remove(boolean itself) throws IOException {
    walk(
        new Visitor() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            if (itself || !directory.equals(folder)) {
              Files.deleteIfExists(directory);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void walk(Visitor visitor) throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, visitor);
    }
  }

  private static class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }
  }
}
