package nl.veerkracht.files.prefill;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line below a title that holds nothing but names, as most reports print their authors. A
 * subtitle in capitals looks like names too: in English, where those are usual, a line counts only
 * when it has initials, small words before a surname, or three people.
 */
final class AuthorLine {

  private static final int FIRST_LINES = 15;
  private static final int CLEARLY_NAMES = 3;

  private static final String WORD = "\\p{Lu}[\\p{L}’'-]+";
  private static final String INITIALS = "(?:\\p{Lu}\\.[ -]?)+";
  private static final String SMALL =
      "(?:van|de|der|den|ten|ter|te|het|’t|'t|von|op|in|el|al|ben|la|le|di|da)";
  private static final String TITLE = "(?:(?:[Pp]rof|[Dd]rs?|[Ii]r|[Mm]r)\\.? )*";
  private static final Pattern NAME =
      Pattern.compile(
          TITLE + "(?:" + WORD + "|" + INITIALS + ")(?: " + INITIALS + ")? ?(?:" + SMALL + " )*"
              + WORD + "(?: " + WORD + ")?");
  private static final Pattern SURELY = Pattern.compile(".*(?:\\p{Lu}\\.| " + SMALL + " ).*");

  private AuthorLine() {}

  /** The first line of names after the title. */
  static Optional<String> in(String front, String title, boolean capitalsAreUsual) {
    List<String> lines = front.lines().map(String::strip).limit(FIRST_LINES).toList();
    return lines.stream()
        .filter(line -> !line.isEmpty() && !title.contains(line))
        .filter(line -> isNames(line, capitalsAreUsual))
        .findFirst();
  }

  private static boolean isNames(String line, boolean capitalsAreUsual) {
    List<String> parts = Arrays.asList(line.split("\\s*(?:[,;&]|\\ben\\b|\\band\\b)\\s*"));
    if (!parts.stream().allMatch(part -> NAME.matcher(part).matches())) {
      return false;
    }
    boolean surely = parts.stream().allMatch(part -> SURELY.matcher(part).matches());
    return surely || parts.size() >= (capitalsAreUsual ? CLEARLY_NAMES : 2);
  }
}
