package nl.veerkracht.extract;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The last bytes of a file, where packages keep their list of parts and PDFs their last word. */
final class FileEnd {

  private static final int DIRECTORY_END = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LAST_WORD = 2_048;

  private FileEnd() {}

  private static byte[] last(Path file, int length) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] bytes = new byte[(int) Math.min(length, in.length())];
      in.seek(in.length() - bytes.length);
      in.readFully(bytes);
      return bytes;
    }
  }

  /**
   * Whether a list of parts ends exactly where the file ends: then it can be opened as a package.
   */
  static boolean isPackage(Path file) throws IOException {
    byte[] end = last(file, DIRECTORY_END + LONGEST_COMMENT);
    for (int i = end.length - DIRECTORY_END; i >= 0; i--) {
      if (end[i] == 'P' && end[i + 1] == 'K' && end[i + 2] == 5 && end[i + 3] == 6) {
        int comment = (end[i + 20] & 0xFF) | (end[i + 21] & 0xFF) << 8;
        if (i + DIRECTORY_END + comment == end.length) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a PDF is there to its end. */
  static boolean isOfWholePdf(Path file) throws IOException {
    return new String(last(file, LAST_WORD), StandardCharsets.ISO_8859_1).contains("%%EOF");
  }
}
