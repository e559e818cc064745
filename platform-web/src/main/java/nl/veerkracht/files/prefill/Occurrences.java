package nl.veerkracht.files.prefill;

import java.util.HashSet;
import java.util.Set;
import nl.veerkracht.files.extract.PageText;
import nl.veerkracht.taxonomy.Term;

/** Where a text names one term; kept is the passage that reads best. */
final class Occurrences {

  private static final int AROUND = 200;
  private static final int FEWEST = 50;
  private static final int CHARS_OF_A_PAGE = 3_000;
  private static final int PASSAGES = 20;

  private final Term term;
  private final Set<Integer> places = new HashSet<>();
  private int count;
  private int longestName = 1;
  private String passage = "";
  private int page;

  Occurrences(Term term) {
    this.term = term;
  }

  Term term() {
    return term;
  }

  void add(PageText where, int start, int end, int words) {
    count++;
    longestName = Math.max(longestName, words);
    places.add(where.number() * 10_000 + start / CHARS_OF_A_PAGE);
    if (passage.length() < FEWEST && count <= PASSAGES) {
      String around = sentence(where.text(), start, end);
      if (around.length() > passage.length()) {
        passage = around;
        page = where.number();
      }
    }
  }

  /** The sentence around a place, at most so far on both sides. */
  private static String sentence(String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    for (int i = start - 1; i > from; i--) {
      if (isEnd(text, i)) {
        from = i + 1;
      }
    }
    int to = Math.min(text.length(), end + AROUND);
    for (int i = end; i < to; i++) {
      if (isEnd(text, i)) {
        to = i + 1;
      }
    }
    String before = start - from == AROUND ? "…" : "";
    String after = to - end == AROUND ? "…" : "";
    return before
        + text.substring(from, to).replaceAll("-\\n(?=\\p{Ll})", "").replaceAll("\\s+", " ").strip()
        + after;
  }

  private static boolean isEnd(String text, int at) {
    return ".!?".indexOf(text.charAt(at)) >= 0
            && (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1)))
        || text.startsWith("\n\n", at);
  }

  /** Often counts, in many places counts more; a name of several words is no accident. */
  SuggestedTerm suggestion() {
    double score =
        (2 * Math.log1p(count) + 3 * Math.log1p(places.size())) * (longestName > 1 ? 1.3 : 1);
    return new SuggestedTerm(term.vocabulary(), term.id(), passage, page, count, score);
  }
}
