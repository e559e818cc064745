package nl.veerkracht.taxonomy;

import java.util.Locale;
import java.util.Optional;

/** The two languages of the portal; only these ever become a {@link Locale}. */
public enum Language {
  NL,
  EN;

  private final Locale locale = Locale.of(name().toLowerCase(Locale.ROOT));

  /** The code in addresses, files and the API: {@code nl} or {@code en}. */
  public String code() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  public Language other() {
    return this == NL ? EN : NL;
  }

  public static Optional<Language> of(String code) {
    return switch (code) {
      case "nl" -> Optional.of(NL);
      case "en" -> Optional.of(EN);
      default -> Optional.empty();
    };
  }
}
