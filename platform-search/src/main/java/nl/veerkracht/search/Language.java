package nl.veerkracht.search;

import java.util.Locale;

/** The languages that texts are analysed in and questions are asked in. */
public enum Language {
  NL,
  EN;

  private final Locale locale = Locale.of(name().toLowerCase(Locale.ROOT));

  /** The two-letter code: {@code nl} or {@code en}. */
  public String code() {
    return locale.getLanguage();
  }

  /** The locale whose rules put titles in alphabetical order. */
  public Locale locale() {
    return locale;
  }

  /** The language to fall back on where a text is missing in this one. */
  public Language other() {
    return this == NL ? EN : NL;
  }
}
