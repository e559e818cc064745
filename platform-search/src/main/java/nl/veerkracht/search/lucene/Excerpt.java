package nl.veerkracht.search.lucene;

import nl.veerkracht.search.Highlighted;

/**
 * A stretch of text that reads well by itself: it begins with a sentence where one begins nearby,
 * and ends with one where that leaves enough.
 *
 * @param start the first character
 * @param end the one after the last
 * @param cutBefore whether it begins in the middle of a sentence
 * @param cutAfter whether it ends in the middle of a sentence
 */
record Excerpt(int start, int end, boolean cutBefore, boolean cutAfter) {
  private static final int LENGTH = 240;
  private static final int LEAD = 80;

  /** What stands at most this far behind a match is in its excerpt too. */
  static final int NEAR = LENGTH - LEAD;

  private static final String ELLIPSIS = "…";

  /** The excerpt that shows a match with what leads to it and what follows. */
  static Excerpt around(String text, int matchStart, int matchEnd) {
    int start = text.length() <= LENGTH ? 0 : startBefore(text, matchStart);
    int end = endAfter(text, matchEnd, start);
    return new Excerpt(
        start,
        end,
        start > 0 && !endsSentence(text, start),
        end < text.length() && !endsSentence(text, end + 1));
  }

  boolean overlaps(Excerpt other) {
    return start < other.end && other.start < end;
  }

  Highlighted highlighted(MarkedText source) {
    return source.highlighted(
        start, end, cutBefore ? ELLIPSIS + " " : "", cutAfter ? " " + ELLIPSIS : "");
  }

  private static int startBefore(String text, int match) {
    int earliest = Math.max(0, match - LEAD);
    for (int start = match; start > earliest; start--) {
      if (endsSentence(text, start)) {
        return start;
      }
    }
    return earliest == 0 ? 0 : afterSpace(text, earliest, match);
  }

  private static int afterSpace(String text, int from, int match) {
    for (int start = from; start < match; start++) {
      if (Character.isWhitespace(text.charAt(start))) {
        return start + 1;
      }
    }
    return match;
  }

  private static int endAfter(String text, int match, int start) {
    int latest = Math.max(match, start + LENGTH);
    if (latest >= text.length()) {
      return text.length();
    }
    for (int end = latest; end > match; end--) {
      if (endsSentence(text, end)) {
        return end - 1;
      }
    }
    for (int end = latest; end > match; end--) {
      if (Character.isWhitespace(text.charAt(end))) {
        return end;
      }
    }
    return match;
  }

  /** Whether a sentence and the space after it end just before this character. */
  private static boolean endsSentence(String text, int index) {
    if (index < 2 || !Character.isWhitespace(text.charAt(index - 1))) {
      return false;
    }
    return text.charAt(index - 1) == '\n' || ".!?:".indexOf(text.charAt(index - 2)) >= 0;
  }
}
