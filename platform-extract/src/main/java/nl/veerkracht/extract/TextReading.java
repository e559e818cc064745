package nl.veerkracht.extract;

import java.io.IOException;
import java.nio.file.Files;
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

  private final Answer answer;

  TextReading(Answer answer) {
    this.answer = answer;
  }

  void read(Path file) throws IOException, TikaException {
    char[] text = new char[(int) Math.min(Files.size(file), Limits.TEXT_BYTES) + 1];
    int length = 0;
    try (TikaInputStream in = TikaInputStream.get(file);
        AutoDetectReader reader = new AutoDetectReader(in, new Metadata(), CHARACTER_SETS)) {
      for (int read = 0; read >= 0 && length < text.length; length += Math.max(read, 0)) {
        read = reader.read(text, length, text.length - length);
      }
    }
    if (!answer.page(0, text, length)) {
      answer.note("cut");
    }
    if (!answer.hasText()) {
      answer.note("no-text");
    }
    answer.read();
  }
}
