package nl.veerkracht.search;

import java.text.Normalizer;

/**
 * Text as every part of search wants it: composed Unicode (NFC), <em>ij</em> as two letters, and
 * none of the invisible characters that pasted text and attackers bring along. What readers see
 * stays as it was written, typographic quotes included.
 */
final class PlainText {
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';

  private PlainText() {}

  static String of(String raw) {
    if (raw.chars().allMatch(PlainText::isOrdinary)) {
      return raw;
    }
    String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder(composed.length());
    composed.codePoints().forEach(codePoint -> append(plain, codePoint));
    return plain.toString();
  }

  /** The beginning of a text, at most so long, that does not end in the middle of a character. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, splitsPair ? length - 1 : length);
  }

  /** Printable Latin-1 is already as it should be, except for the soft hyphen. */
  private static boolean isOrdinary(int character) {
    return (character >= ' ' && character < 0x7F)
        || (character >= 0xA0 && character <= 0xFF && character != 0xAD)
        || character == '\n';
  }

  private static void append(StringBuilder plain, int codePoint) {
    switch (codePoint) {
      case '\n', ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER -> plain.appendCodePoint(codePoint);
      case '\u0132' -> plain.append("IJ");
      case '\u0133' -> plain.append("ij");
      default -> {
        switch (Character.getType(codePoint)) {
          case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
              plain.append(' ');
          case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> {}
          default -> plain.appendCodePoint(codePoint);
        }
      }
    }
  }
}
