package nl.veerkracht.form.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Goes through BibTeX character by character and knows on which line it is. */
class BibTexScanner {

  /** What cannot be read; the reader goes on with the next entry. */
  static class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ReferenceProblem problem;

    Unreadable(ReferenceProblem problem) {
      super(problem.messageKey());
      this.problem = problem;
    }

    ReferenceProblem problem() {
      return problem;
    }
  }

  private static final Map<String, String> MONTHS =
      Map.ofEntries(
          Map.entry("jan", "January"),
          Map.entry("feb", "February"),
          Map.entry("mar", "March"),
          Map.entry("apr", "April"),
          Map.entry("may", "May"),
          Map.entry("jun", "June"),
          Map.entry("jul", "July"),
          Map.entry("aug", "August"),
          Map.entry("sep", "September"),
          Map.entry("oct", "October"),
          Map.entry("nov", "November"),
          Map.entry("dec", "December"));

  private final String text;
  private final Map<String, String> strings = new HashMap<>(MONTHS);
  private int at;

  /** Where the entry begins that is being read. */
  private int entry;

  /** Up to where the ends of lines were counted, and how many there were. */
  private int counted;

  private int lines;

  BibTexScanner(String text) {
    this.text = text;
  }

  int line() {
    return lineAt(Math.min(at, text.length()));
  }

  private int lineAt(int position) {
    if (position < counted) {
      counted = 0;
      lines = 0;
    }
    for (; counted < position; counted++) {
      lines += text.charAt(counted) == '\n' ? 1 : 0;
    }
    return lines + 1;
  }

  void define(String name, String value) {
    strings.put(name.toLowerCase(Locale.ROOT), value);
  }

  /** Goes to the next entry; text between entries is a comment. */
  boolean toEntry() {
    while (at < text.length()) {
      if (text.charAt(at) == '@' && isFirstOnItsLine()) {
        entry = at++;
        return true;
      }
      at++;
    }
    return false;
  }

  /** An at sign elsewhere is one of an e-mail address. */
  private boolean isFirstOnItsLine() {
    int before = at - 1;
    while (before >= 0 && " \t".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || "\n})".indexOf(text.charAt(before)) >= 0;
  }

  /** Goes back to a place, to look for the next entry from there. */
  void goTo(int position) {
    at = position;
  }

  int position() {
    return at;
  }

  private void skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  boolean has(char wanted) {
    skipSpaces();
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  void expect(char wanted) throws Unreadable {
    if (!has(wanted)) {
      throw unreadable("reference.expected", String.valueOf(wanted));
    }
  }

  /** Where the text is at its end, what is wrong is that the entry is not. */
  Unreadable unreadable(String key, String subject) {
    skipSpaces();
    return at < text.length()
        ? new Unreadable(new ReferenceProblem(line(), key, subject))
        : notClosed(entry);
  }

  private Unreadable notClosed(int start) {
    return new Unreadable(
        new ReferenceProblem(lineAt(start), "reference.not-closed", lineFrom(start)));
  }

  /** A name: everything up to a space or a sign that means something. */
  String name() throws Unreadable {
    skipSpaces();
    int start = at;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && "{}()\"#,=@%".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw unreadable("reference.name", lineFrom(at));
    }
    return text.substring(start, at);
  }

  /** What stands on the rest of a line, to show where it went wrong. */
  private String lineFrom(int position) {
    int end = text.indexOf('\n', position);
    return text.substring(position, end < 0 ? text.length() : end);
  }

  /** A value: texts, numbers and names of texts, with {@code #} between them. */
  String value() throws Unreadable {
    StringBuilder value = new StringBuilder();
    do {
      skipSpaces();
      char first = at < text.length() ? text.charAt(at) : ' ';
      if (first == '{') {
        value.append(enclosed('}'));
      } else if (first == '"') {
        value.append(enclosed('"'));
      } else {
        String name = name();
        String meant = strings.get(name.toLowerCase(Locale.ROOT));
        if (meant == null && !name.matches("\\d+")) {
          throw unreadable("reference.string", name);
        }
        value.append(meant == null ? name : meant);
      }
    } while (has('#'));
    return value.toString();
  }

  /** A text between braces or quotation marks, in which braces stand in pairs. */
  String enclosed(char close) throws Unreadable {
    int start = at++;
    int depth = 0;
    while (at < text.length()) {
      char here = text.charAt(at++);
      if (here == close && depth == 0) {
        return text.substring(start + 1, at - 1);
      } else if (here == '\\' && at < text.length()) {
        at++;
      } else {
        depth += here == '{' ? 1 : here == '}' ? -1 : 0;
      }
    }
    throw notClosed(start);
  }
}
