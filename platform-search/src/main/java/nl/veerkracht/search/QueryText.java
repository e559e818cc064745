package nl.veerkracht.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The question as a reader wrote it, taken apart. The syntax is ours and the same for every engine:
 * words, "phrases" and -exclusions. There are no mistakes in it: a quote without its partner, a
 * lone minus or an operator of some other search engine is text like any other.
 *
 * @param clauses what is asked for and what is not wanted, in the order written
 */
public record QueryText(List<Clause> clauses) {

  /**
   * Words beyond this number, those in phrases included, are ignored: enough for a paragraph that
   * somebody copied.
   */
  public static final int MAX_WORDS = 64;

  public QueryText {
    clauses = List.copyOf(clauses);
  }

  /**
   * One word or phrase.
   *
   * @param text as written, without quotes and minus
   * @param phrase whether its words must stand together as they are
   * @param excluded whether documents with it are unwanted
   */
  public record Clause(String text, boolean phrase, boolean excluded) {}

  /** Reads any text at all. */
  public static QueryText parse(String text) {
    return new QueryText(new Reader(PlainText.of(text)).read());
  }

  private static final class Reader {
    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private int position;
    private int words;

    Reader(String text) {
      this.text = text;
    }

    List<Clause> read() {
      while (position < text.length() && words < MAX_WORDS) {
        if (isBlank(position)) {
          position++;
        } else {
          readClause();
        }
      }
      return clauses;
    }

    private void readClause() {
      boolean excluded = isExclusion();
      if (excluded) {
        position++;
      }
      if (isQuote(position)) {
        int end = nextQuote(position + 1);
        add(text.substring(position + 1, end), true, excluded);
        position = end + 1;
      } else {
        int end = endOfWord(position);
        add(text.substring(position, end), false, excluded);
        position = end;
      }
    }

    /** A minus excludes what it is glued to, unless more minuses make it a line or a dash. */
    private boolean isExclusion() {
      return text.charAt(position) == '-'
          && position + 1 < text.length()
          && !isBlank(position + 1)
          && text.charAt(position + 1) != '-';
    }

    private void add(String clause, boolean phrase, boolean excluded) {
      List<String> found = List.of(clause.strip().split("\\s+"));
      List<String> kept = found.subList(0, Math.min(found.size(), MAX_WORDS - words));
      if (clause.codePoints().anyMatch(QueryText::isSearchable)) {
        words += kept.size();
        clauses.add(new Clause(String.join(" ", kept), phrase, excluded));
      }
    }

    private int endOfWord(int from) {
      int end = from;
      while (end < text.length() && !isBlank(end) && !isQuote(end)) {
        end++;
      }
      return end;
    }

    private int nextQuote(int from) {
      int end = from;
      while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      return end < text.length() ? end : -1;
    }

    private boolean isQuote(int index) {
      return QUOTES.indexOf(text.charAt(index)) >= 0 && nextQuote(index + 1) >= 0;
    }

    /** A quote without a partner separates words, no more. */
    private boolean isBlank(int index) {
      char character = text.charAt(index);
      return Character.isWhitespace(character)
          || Character.isSpaceChar(character)
          || (QUOTES.indexOf(character) >= 0 && nextQuote(index + 1) < 0);
    }
  }

  private static boolean isSearchable(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || Character.isEmoji(codePoint);
  }
}
