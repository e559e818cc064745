package nl.veerkracht.files.prefill;

import java.util.List;

/** A text as lines, put together again where a printer broke it. */
record TextLines(List<String> lines) {

  static TextLines of(String text) {
    return new TextLines(text.lines().map(String::strip).toList());
  }

  /** The lines from one on, up to an empty line or a heading, as one piece of text. */
  String paragraph(int from, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < lines.size() && text.length() < most; i++) {
      String line = lines.get(i);
      boolean ended = !text.isEmpty() && ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
      if (line.isEmpty() && !text.isEmpty() || ended && isHeading(line)) {
        break;
      }
      join(text, line);
    }
    return shorten(text.toString(), most);
  }

  private static boolean isHeading(String line) {
    return line.length() < 60 && line.matches("(?:\\d+(?:\\.\\d+)*\\.?\\s+)?\\p{Lu}.*[^.,;:!?]");
  }

  private static void join(StringBuilder text, String line) {
    int last = text.length() - 1;
    boolean broken =
        last > 0
            && text.charAt(last) == '-'
            && Character.isLetter(text.charAt(last - 1))
            && !line.isEmpty()
            && Character.isLowerCase(line.charAt(0));
    if (broken) {
      text.setLength(last);
    } else if (!text.isEmpty()) {
      text.append(' ');
    }
    text.append(line);
  }

  /** Ends at the last whole sentence that fits. */
  private static String shorten(String text, int most) {
    if (text.length() <= most) {
      return text.strip();
    }
    int end = text.lastIndexOf(". ", most);
    return end > most / 2 ? text.substring(0, end + 1) : text.substring(0, most).strip() + "…";
  }
}
