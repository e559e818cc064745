package nl.veerkracht.files.prefill;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the abstract under its heading, else the first paragraph that is one. */
final class SummaryFinder {

  private static final int MOST = 1_500;
  private static final int FEWEST = 120;

  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)(?:\\d+\\.?\\s*)?(?:(?:management|publieks|beleids)?samenvatting|abstract"
              + "|(?:executive )?summary|in het kort|in short)\\s*[:.]?");
  private static final Pattern INLINE =
      Pattern.compile("(?iu)(?:samenvatting|abstract|summary)\\s*[:.—–-]\\s+(\\p{Lu}.{40,})");

  private static final Pattern SENTENCE = Pattern.compile("(?s)\\p{Lu}.*\\p{Ll}{2,}[.!?].*");

  private SummaryFinder() {}

  static Optional<String> of(String text) {
    TextLines lines = TextLines.of(text);
    List<String> all = lines.lines();
    for (int i = 0; i < all.size(); i++) {
      Optional<String> found = at(lines, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return firstParagraph(lines);
  }

  private static Optional<String> at(TextLines lines, int line) {
    String text = lines.lines().get(line);
    Matcher inline = INLINE.matcher(text);
    if (inline.matches()) {
      String paragraph = lines.paragraph(line, MOST);
      return Optional.of(paragraph.substring(paragraph.indexOf(inline.group(1).substring(0, 20))));
    }
    return HEADING.matcher(text).matches()
        ? Optional.of(lines.paragraph(line + 1, MOST)).filter(SummaryFinder::isProse)
        : Optional.empty();
  }

  private static Optional<String> firstParagraph(TextLines lines) {
    for (int i = 0; i < lines.lines().size(); i++) {
      String line = lines.lines().get(i);
      if (line.length() > 30 && Character.isUpperCase(line.codePointAt(0))) {
        String paragraph = lines.paragraph(i, MOST);
        if (isProse(paragraph)) {
          return Optional.of(paragraph);
        }
      }
    }
    return Optional.empty();
  }

  /** Sentences, not a table of contents or a colophon. */
  private static boolean isProse(String text) {
    long small = text.chars().filter(Character::isLowerCase).count();
    return text.length() >= FEWEST
        && small > 0.7 * text.length()
        && SENTENCE.matcher(text).matches()
        && !text.contains("....");
  }
}
