package nl.veerkracht.extract;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the portal hears of one file: frames of a kind, a name and bytes, the last one {@code done}.
 * Text stops at the limit.
 */
final class Answer {

  private final DataOutputStream out;
  private final Instant end = Instant.now().plus(Limits.READING);
  private long textBytes;
  private int pages;

  Answer(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  void type(String type) throws IOException {
    frame("type", "", type);
  }

  /** A fact that the file tells of itself; one that it leaves out is no frame. */
  void fact(String name, @Nullable String value) throws IOException {
    String clean = value == null ? "" : PlainText.of(value).strip();
    if (!clean.isEmpty()) {
      frame("fact", name, clean.substring(0, Math.min(clean.length(), Limits.FACT_CHARS)));
    }
  }

  /** Something that readers of the file should know, but no reason to refuse it. */
  void note(String note) throws IOException {
    frame("note", note, "");
  }

  /**
   * The text of a page; 0 is the whole of a file that has no pages.
   *
   * @return whether more may follow
   */
  boolean page(int number, String text) throws IOException {
    return page(number, text.toCharArray(), text.length());
  }

  /** The same of the first so many characters, which are overwritten. */
  boolean page(int number, char[] text, int length) throws IOException {
    byte[] bytes = PlainText.of(text, length).getBytes(StandardCharsets.UTF_8);
    if (textBytes + bytes.length > Limits.TEXT_BYTES) {
      bytes = PlainText.cut(bytes, (int) (Limits.TEXT_BYTES - textBytes));
      textBytes = Limits.TEXT_BYTES;
    } else {
      textBytes += bytes.length;
    }
    if (bytes.length > 0) {
      frame("page", Integer.toString(number), bytes);
    }
    pages++;
    return textBytes < Limits.TEXT_BYTES && pages < Limits.PAGES && Instant.now().isBefore(end);
  }

  boolean hasText() {
    return textBytes > 0;
  }

  /** All text is out; what follows is an extra that may fail. */
  void read() throws IOException {
    frame("read", "", "");
    out.flush();
  }

  void thumbnail(byte[] png) throws IOException {
    frame("thumbnail", "", png);
  }

  void refused(String reason, String detail) throws IOException {
    frame("refused", reason, detail.substring(0, Math.min(detail.length(), 300)));
  }

  void done() throws IOException {
    frame("done", "", "");
    out.flush();
  }

  private void frame(String kind, String name, String text) throws IOException {
    frame(kind, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void frame(String kind, String name, byte[] bytes) throws IOException {
    out.writeUTF(kind);
    out.writeUTF(name);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
