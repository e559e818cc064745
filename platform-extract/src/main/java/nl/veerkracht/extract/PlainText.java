package nl.veerkracht.extract;

import java.util.Arrays;

/** Text as a database and a reader can have it: no control characters, no long runs of nothing. */
final class PlainText {

  private PlainText() {}

  static String of(String text) {
    char[] clean = new char[text.length()];
    int length = 0;
    int breaks = 2;
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (next == '\n') {
        space = false;
        if (breaks++ < 2) {
          clean[length++] = '\n';
        }
      } else if (isSpace(next)) {
        space = true;
      } else if (isVisible(next)) {
        if (space && breaks == 0) {
          clean[length++] = ' ';
        }
        clean[length++] = next;
        space = false;
        breaks = 0;
      }
    }
    while (length > 0 && clean[length - 1] == '\n') {
      length--;
    }
    return new String(clean, 0, length);
  }

  private static boolean isSpace(char next) {
    return next < 0x7F
        ? next == ' ' || next >= '\t' && next <= '\r'
        : Character.isWhitespace(next) || Character.isSpaceChar(next);
  }

  private static boolean isVisible(char next) {
    return next < 0x7F
        ? next > ' '
        : !Character.isISOControl(next) && next != '\uFFFE' && next != '\uFFFF';
  }

  /** As many bytes of UTF-8 as fit, without half a character at the end. */
  static byte[] cut(byte[] utf8, int length) {
    int end = length;
    while (end > 0 && (utf8[end] & 0xC0) == 0x80) {
      end--;
    }
    return Arrays.copyOf(utf8, end);
  }
}
