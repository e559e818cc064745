package nl.veerkracht.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** One file from its first bytes to the last frame of the answer. */
final class FileReading {

  private final Answer answer;

  FileReading(Answer answer) {
    this.answer = answer;
  }

  void read(Path file) throws IOException {
    try {
      readSafely(file);
    } catch (Refusal refusal) {
      answer.refused(refusal.reason(), refusal.detail());
    } catch (StackOverflowError tooDeep) {
      answer.refused(Refusal.DEPTH, "");
    }
    answer.done();
  }

  /** Readers of strange formats fail in every way there is; each of them means the same here. */
  private void readSafely(Path file) throws Refusal {
    try {
      readType(file);
    } catch (IOException | TikaException | SAXException | RuntimeException damaged) {
      String reason = exceedsLimits(damaged) ? Refusal.DEPTH : Refusal.DAMAGED;
      throw new Refusal(reason, damaged.getClass().getSimpleName());
    }
  }

  /** The XML reader of the JDK has limits of its own, and no other way to say so. */
  private static boolean exceedsLimits(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains("JAXP0001")) {
        return true;
      }
    }
    return false;
  }

  private void readType(Path file) throws Refusal, IOException, TikaException, SAXException {
    if (Files.size(file) == 0) {
      throw new Refusal(Refusal.EMPTY, "");
    }
    FileStart start = FileStart.of(file);
    if (start.isPackage()) {
      PackageCheck.of(file);
    } else if (FileEnd.isPackage(file)) {
      throw new Refusal(Refusal.TWO_TYPES, "");
    }
    String type = Types.of(file);
    answer.type(type);
    switch (type) {
      case Types.PDF -> new PdfReading(answer).read(file);
      case Types.PNG, Types.JPEG -> new ImageReading(answer).read(file);
      case Types.TEXT -> new TextReading(answer).read(file);
      default -> new DocumentReading(answer, type).read(file);
    }
  }
}
