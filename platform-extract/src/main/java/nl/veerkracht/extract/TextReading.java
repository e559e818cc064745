package nl.veerkracht.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** A plain text, of which only the character set has to be found out. */
final class TextReading {

  private static final EncodingDetector CHARACTER_SETS = new DefaultEncodingDetector();
  private static final int PIECE = 64 * 1024;

  private final Answer answer;

  TextReading(Answer answer) {
    this.answer = answer;
  }

  void read(Path file) throws IOException, TikaException {
    StringBuilder text = new StringBuilder();
    try (TikaInputStream in = TikaInputStream.get(file);
        AutoDetectReader reader = new AutoDetectReader(in, new Metadata(), CHARACTER_SETS)) {
      char[] piece = new char[PIECE];
      for (int read = reader.read(piece);
          read >= 0 && text.length() <= Limits.TEXT_BYTES;
          read = reader.read(piece)) {
        text.append(piece, 0, read);
      }
    }
    if (!answer.page(0, text.toString())) {
      answer.note("cut");
    }
    if (!answer.hasText()) {
      answer.note("no-text");
    }
    answer.read();
  }
}
