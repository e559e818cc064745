package nl.veerkracht.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the reader answers to one file, frame by frame. */
record Reading(List<Frame> frames) {

  record Frame(String kind, String name, byte[] bytes) {
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  static Reading of(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FileReading(new Answer(out)).read(file);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(out.toByteArray()));
    List<Frame> frames = new ArrayList<>();
    while (in.available() > 0) {
      String kind = in.readUTF();
      String name = in.readUTF();
      frames.add(new Frame(kind, name, in.readNBytes(in.readInt())));
    }
    return new Reading(frames);
  }

  String type() {
    return first("type", "");
  }

  String fact(String name) {
    return first("fact", name);
  }

  String page(int number) {
    return first("page", Integer.toString(number));
  }

  List<String> names(String kind) {
    return frames.stream().filter(frame -> frame.kind().equals(kind)).map(Frame::name).toList();
  }

  byte[] thumbnail() {
    return frames.stream()
        .filter(frame -> frame.kind().equals("thumbnail"))
        .map(Frame::bytes)
        .findFirst()
        .orElseThrow();
  }

  private String first(String kind, String name) {
    return frames.stream()
        .filter(frame -> frame.kind().equals(kind) && frame.name().equals(name))
        .map(Frame::text)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind + " " + name + " in " + this));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    frames.forEach(
        frame ->
            text.append(frame.kind())
                .append(' ')
                .append(frame.name())
                .append(' ')
                .append(frame.kind().equals("thumbnail") ? "…" : frame.text())
                .append('\n'));
    return text.toString();
  }
}
