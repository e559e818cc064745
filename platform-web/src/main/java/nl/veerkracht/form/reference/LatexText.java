package nl.veerkracht.form.reference;

import java.text.Normalizer;
import java.util.Map;

/** Makes plain text of LaTeX: accents and signs become characters, braces and styles go. */
class LatexText {

  private static final Map<Character, String> ACCENTS =
      Map.ofEntries(
          Map.entry('`', "\u0300"),
          Map.entry('\'', "\u0301"),
          Map.entry('^', "\u0302"),
          Map.entry('~', "\u0303"),
          Map.entry('=', "\u0304"),
          Map.entry('u', "\u0306"),
          Map.entry('.', "\u0307"),
          Map.entry('"', "\u0308"),
          Map.entry('r', "\u030A"),
          Map.entry('H', "\u030B"),
          Map.entry('v', "\u030C"),
          Map.entry('d', "\u0323"),
          Map.entry('c', "\u0327"),
          Map.entry('k', "\u0328"));

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("ss", "ß"),
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("i", "i"),
          Map.entry("j", "j"),
          Map.entry("euro", "€"),
          Map.entry("S", "§"),
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("textquoteright", "’"),
          Map.entry("textquoteleft", "‘"));

  /** Nobody puts so many accents on one letter. */
  private static final int DEEPEST = 5;

  private final String latex;
  private final StringBuilder plain = new StringBuilder();
  private int at;
  private int depth;

  private LatexText(String latex) {
    this.latex = latex;
  }

  static String plain(String latex) {
    LatexText text = new LatexText(latex);
    while (text.at < latex.length()) {
      text.step();
    }
    return Normalizer.normalize(text.plain.toString(), Normalizer.Form.NFC)
        .replace("---", "—")
        .replace("--", "–")
        .replace("``", "“")
        .replace("''", "”")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** An address or a number, in which a dash or a tilde is only itself. */
  static String verbatim(String latex) {
    return latex
        .replaceAll("\\\\(?:url|href)\\b", "")
        .replaceAll("\\\\(?=[^A-Za-z])|[{}]", "")
        .strip();
  }

  private void step() {
    char here = latex.charAt(at++);
    switch (here) {
      case '\\' -> command();
      case '{', '}', '$' -> {
        // they group and say nothing
      }
      case '~' -> plain.append(' ');
      default -> plain.append(here);
    }
  }

  private void command() {
    if (at == latex.length()) {
      return;
    }
    int start = at;
    while (at < latex.length() && isLetter(latex.charAt(at))) {
      at++;
    }
    String name = latex.substring(start, at == start ? ++at : at);
    String accent = name.length() == 1 ? ACCENTS.get(name.charAt(0)) : null;
    if (isLetter(name.charAt(0))) {
      skipSpaces();
    }
    if (accent != null && depth < DEEPEST) {
      depth++;
      accented(accent);
      depth--;
    } else if (SIGNS.containsKey(name)) {
      plain.append(SIGNS.get(name));
    } else if (name.equals("\\") || name.equals(" ")) {
      plain.append(' ');
    } else if (!isLetter(name.charAt(0)) && !name.equals("-") && !name.equals("/")) {
      plain.append(name);
    }
  }

  /** The letter of an accent may stand in braces, and may itself be a command such as \i. */
  private void accented(String accent) {
    skipSpaces();
    while (at < latex.length() && latex.charAt(at) == '{') {
      at++;
    }
    int before = plain.length();
    while (at < latex.length() && plain.length() == before && latex.charAt(at) != '}') {
      step();
    }
    if (plain.length() > before) {
      plain.insert(plain.offsetByCodePoints(before, 1), accent);
    }
  }

  private void skipSpaces() {
    while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
      at++;
    }
  }

  private static boolean isLetter(char it) {
    return it >= 'a' && it <= 'z' || it >= 'A' && it <= 'Z';
  }
}
