package nl.veerkracht.api.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veerkracht.api.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece belongs in its file.
 *
 * @param from the number of its first byte
 */
record Piece(long from) {

  private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18})");

  /**
   * Reads {@code Content-Range}; without it, the piece is the whole file.
   *
   * @param length how many bytes come, where the sender says so
   */
  static Piece of(@Nullable String range, @Nullable String length, long size) {
    if (range == null) {
      return new Piece(0);
    }
    Matcher matcher = RANGE.matcher(range.strip());
    if (!matcher.matches()) {
      throw Refusal.of(400, "file.range");
    }
    long from = Long.parseLong(matcher.group(1));
    long to = Long.parseLong(matcher.group(2));
    boolean fits = length == null || length.equals(Long.toString(to - from + 1));
    if (!fits || from > to || to >= size || Long.parseLong(matcher.group(3)) != size) {
      throw Refusal.of(400, "file.range");
    }
    return new Piece(from);
  }
}
