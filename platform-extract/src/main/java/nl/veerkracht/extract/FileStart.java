package nl.veerkracht.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first bytes of a file, which say what it wants to be. */
record FileStart(byte[] bytes) {

  private static final int LENGTH = 8;

  static FileStart of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new FileStart(in.readNBytes(LENGTH));
    }
  }

  boolean isPackage() {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9;
  }

  /** The container of old Office files, and of new ones under a password. */
  boolean isCompound() {
    return bytes.length > 3
        && bytes[0] == (byte) 0xD0
        && bytes[1] == (byte) 0xCF
        && bytes[2] == 0x11
        && bytes[3] == (byte) 0xE0;
  }
}
