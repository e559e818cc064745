package nl.veerkracht.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A content that can be had, whole or in part.
 *
 * @param name under which it is saved
 * @param hash names this very content, for a validator of caches
 */
public record Download(String name, FileType type, long size, String hash, Path path) {

  private static final int BUFFER = 64 * 1024;

  /** Writes the bytes from one place up to another, the last one left out. */
  public void write(long from, long to, OutputStream out) throws IOException {
    if (from < 0 || to > size || from > to) {
      throw new IllegalArgumentException("no such part: " + from + " to " + to);
    }
    try (FileChannel content = FileChannel.open(path)) {
      content.position(from);
      InputStream in = Channels.newInputStream(content);
      byte[] buffer = new byte[BUFFER];
      long left = to - from;
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(BUFFER, left));
        if (read < 0) {
          throw new IOException("the content ends too early: " + hash);
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
  }

  static Download of(FileRecords.Known file, FileType type, FileStore store) throws IOException {
    Path path = store.content(file.content());
    return new Download(file.name(), type, Files.size(path), file.content(), path);
  }
}
