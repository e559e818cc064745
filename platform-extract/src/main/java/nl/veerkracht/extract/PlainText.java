package nl.veerkracht.extract;

import java.util.Arrays;

/** Text as a database and a reader can have it: no control characters, no long runs of nothing. */
final class PlainText {

  private PlainText() {}

  static String of(String text) {
    return of(text.toCharArray(), text.length());
  }

  /** The same of the first so many characters, which are overwritten. */
  static String of(char[] text, int end) {
    int length = 0;
    int breaks = 2;
    boolean space = false;
    for (int i = 0; i < end; ) {
      int word = i;
      i = wordEnd(text, i, end);
      if (i > word) {
        if (space && breaks == 0) {
          text[length++] = ' ';
        }
        System.arraycopy(text, word, text, length, i - word);
        length += i - word;
        space = false;
        breaks = 0;
      } else if (text[i] == '\n') {
        space = false;
        if (breaks++ < 2) {
          text[length++] = '\n';
        }
        i++;
      } else {
        space |= isSpace(text[i]);
        i++;
      }
    }
    while (length > 0 && text[length - 1] == '\n') {
      length--;
    }
    return new String(text, 0, length);
  }

  private static int wordEnd(char[] text, int start, int end) {
    int i = start;
    while (i < end && (text[i] > ' ' && text[i] < 0x7F || isVisible(text[i]))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char next) {
    return next < 0x7F
        ? next == ' ' || next >= '\t' && next <= '\r'
        : Character.isWhitespace(next) || Character.isSpaceChar(next);
  }

  private static boolean isVisible(char next) {
    return next > 0x7F
        && !isSpace(next)
        && !Character.isISOControl(next)
        && next != '\uFFFE'
        && next != '\uFFFF';
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
