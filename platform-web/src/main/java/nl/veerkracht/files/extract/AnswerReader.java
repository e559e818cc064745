package nl.veerkracht.files.extract;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the answer to one file, and stops at anything that is not one. */
final class AnswerReader {

  private static final int MOST_FRAMES = 5_000;

  private final Map<String, List<String>> facts = new HashMap<>();
  private final List<PageText> pages = new ArrayList<>();
  private final List<Reason> notes = new ArrayList<>();
  private String type = "";
  private Optional<byte[]> thumbnail = Optional.empty();
  private Extraction.@Nullable Refusal refusal;
  private boolean read;
  private long left;

  AnswerReader(long mostBytes) {
    left = mostBytes;
  }

  /** Reads to the last frame. */
  synchronized void read(DataInputStream in) throws IOException {
    for (int i = 0; i < MOST_FRAMES; i++) {
      String kind = in.readUTF();
      String name = in.readUTF();
      int length = in.readInt();
      left -= length + kind.length() + name.length();
      if (length < 0 || left < 0) {
        throw new IOException("an answer without measure");
      }
      byte[] bytes = in.readNBytes(length);
      if (kind.equals("done")) {
        return;
      }
      accept(kind, name, bytes);
    }
    throw new IOException("an answer without end");
  }

  private void accept(String kind, String name, byte[] bytes) throws IOException {
    String text = kind.equals("thumbnail") ? "" : new String(bytes, StandardCharsets.UTF_8);
    switch (kind) {
      case "type" -> type = text;
      case "fact" -> facts.computeIfAbsent(name, none -> new ArrayList<>()).add(text);
      case "page" -> pages.add(new PageText(number(name), text));
      case "note" -> Reason.of(name).ifPresent(notes::add);
      case "thumbnail" -> thumbnail = Optional.of(bytes);
      case "read" -> read = true;
      case "refused" -> refuse(name, text);
      default -> throw new IOException("an unknown frame");
    }
  }

  private static int number(String name) throws IOException {
    if (!name.matches("\\d{1,6}")) {
      throw new IOException("a page without a number");
    }
    return Integer.parseInt(name);
  }

  private void refuse(String name, String detail) {
    if (!read) {
      refusal = new Extraction.Refusal(Reason.of(name).orElse(Reason.DAMAGED), detail);
    }
  }

  /** What was told, once everything that matters was; nothing when the process ended before. */
  synchronized Optional<Extraction> extraction() {
    return read || refusal != null
        ? Optional.of(new Extraction(type, facts, pages, notes, thumbnail, refusal))
        : Optional.empty();
  }
}
