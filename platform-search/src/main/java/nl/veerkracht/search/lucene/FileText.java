package nl.veerkracht.search.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.veerkracht.search.FileLocation;
import nl.veerkracht.search.FilePage;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The pages of a document in one language as they are kept for quoting: a list of what there is,
 * then each page compressed by itself, so that one page is read without the five hundred others.
 */
final class FileText {
  /** A text without pages is quoted in pieces of at most this many characters. */
  private static final int LONGEST_PIECE = 20_000;

  private final BytesRef bytes;
  private final List<Piece> pieces;

  /**
   * A page, or a piece of a very long one.
   *
   * @param start the offset of its first character in the fields of words
   * @param end the offset after its last
   * @param at where it lies compressed, after the list
   * @param size how many bytes it is there
   */
  record Piece(FileLocation location, int start, int end, int at, int size) {}

  private FileText(BytesRef bytes, List<Piece> pieces) {
    this.bytes = bytes;
    this.pieces = pieces;
  }

  /**
   * The pages with text, long ones in pieces that end with a paragraph or else a word: in the
   * fields of words and here alike.
   */
  static List<FilePage> pieces(List<FilePage> pages) {
    List<FilePage> pieces = new ArrayList<>();
    for (FilePage page : pages) {
      String text = page.text();
      int start = 0;
      while (start < text.length()) {
        int end = endOfPiece(text, start);
        String piece = text.substring(start, end);
        if (!piece.isBlank()) {
          pieces.add(new FilePage(page.file(), page.number(), page.language(), piece));
        }
        start = end;
      }
    }
    return pieces;
  }

  private static int endOfPiece(String text, int start) {
    int latest = start + LONGEST_PIECE;
    if (latest >= text.length()) {
      return text.length();
    }
    int earliest = start + LONGEST_PIECE / 2;
    for (String ending : List.of("\n", " ")) {
      int found = text.lastIndexOf(ending, latest - 1);
      if (found >= earliest) {
        return found + 1;
      }
    }
    return Character.isHighSurrogate(text.charAt(latest - 1)) ? latest - 1 : latest;
  }

  static BytesRef bytes(List<FilePage> pieces) throws IOException {
    ByteBuffersDataOutput list = new ByteBuffersDataOutput();
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    list.writeVInt(pieces.size());
    String file = "";
    for (FilePage piece : pieces) {
      int before = texts.size();
      try (DeflaterOutputStream compressed = new DeflaterOutputStream(texts)) {
        compressed.write(piece.text().getBytes(StandardCharsets.UTF_8));
      }
      list.writeString(piece.file().equals(file) ? "" : piece.file());
      list.writeVInt(piece.number());
      list.writeVInt(piece.text().length());
      list.writeVInt(texts.size() - before);
      file = piece.file();
    }
    list.writeBytes(texts.toByteArray());
    return new BytesRef(list.toArrayCopy());
  }

  /** Reads the list only; the bytes must stay as they are for as long as pages are read. */
  static FileText read(BytesRef bytes) throws IOException {
    ByteArrayDataInput list = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    int size = list.readVInt();
    List<Piece> pieces = new ArrayList<>(size);
    String file = "";
    int start = 0;
    int at = 0;
    for (int i = 0; i < size; i++) {
      String named = list.readString();
      file = named.isEmpty() ? file : named;
      FileLocation location = new FileLocation(file, list.readVInt());
      int end = start + list.readVInt();
      int compressed = list.readVInt();
      pieces.add(new Piece(location, start, end, at, compressed));
      start = end + 1;
      at += compressed;
    }
    int texts = list.getPosition();
    return new FileText(
        new BytesRef(bytes.bytes, texts, bytes.offset + bytes.length - texts), pieces);
  }

  /** In the order of the fields of words, where one character lies between two of them. */
  List<Piece> pieces() {
    return pieces;
  }

  String text(Piece piece) throws IOException {
    try (InflaterInputStream text =
        new InflaterInputStream(
            new ByteArrayInputStream(bytes.bytes, bytes.offset + piece.at, piece.size))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
