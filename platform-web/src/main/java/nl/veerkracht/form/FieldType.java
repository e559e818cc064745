package nl.veerkracht.form;

/** What may stand in a field; whatever the type, a value is kept as the text that was typed. */
public enum FieldType {
  /** One line of text. */
  LINE,
  /** A text of several lines; the description and the sections are shown as Markdown. */
  TEXT,
  /** An ISO date of which day and month may be missing. */
  DATE,
  URL,
  /** Ids of terms of one vocabulary, one per line. */
  TERMS,
  /** One entry per line. */
  LINES,
  /** Codes of languages, one per line. */
  LANGUAGES,
  /** A whole number. */
  NUMBER,
  /** Relations to other items, each written as a {@link LinkLine}. */
  LINKS,
  /** Sources, each written as a {@link SourceLine}. */
  SOURCES,
  /** The id of one term of a vocabulary. */
  CHOICE;

  /** Whether every line of the value stands for itself. */
  public boolean ofLines() {
    return switch (this) {
      case TERMS, LINES, LANGUAGES, LINKS, SOURCES -> true;
      case LINE, TEXT, DATE, URL, NUMBER, CHOICE -> false;
    };
  }
}
