package nl.veerkracht.taxonomy;

import org.jspecify.annotations.Nullable;

/** One text in Dutch and English; at least one of the two is there. */
public record Localized(@Nullable String nl, @Nullable String en) {

  public Localized {
    if (nl == null && en == null) {
      throw new IllegalArgumentException("a text needs at least one language");
    }
  }

  /** The text in the language asked for, else in the other one. */
  public String in(Language language) {
    String wanted = exactly(language);
    String found = wanted == null ? exactly(language.other()) : wanted;
    if (found == null) {
      throw new IllegalStateException("a text without any language");
    }
    return found;
  }

  /** The text in this very language, or null. */
  public @Nullable String exactly(Language language) {
    return language == Language.NL ? nl : en;
  }

  /** The language that {@link #in} really answers with, for the {@code lang} attribute. */
  public Language languageOf(Language wanted) {
    return exactly(wanted) == null ? wanted.other() : wanted;
  }
}
