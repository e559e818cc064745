package nl.veerkracht.api.http;

import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/**
 * The language of an answer: what the address says, else what the caller likes best, else Dutch.
 */
final class Languages {

  /** The parameter that goes before what a browser sends by itself. */
  static final String PARAMETER = "lang";

  static final List<String> CODES = List.of(Language.NL.code(), Language.EN.code());

  private Languages() {}

  /**
   * Never fails: a language that does not exist is the business of whoever checks parameters.
   *
   * @param asked the parameter of the address
   * @param accepted the header {@code Accept-Language}
   */
  static Language of(@Nullable String asked, @Nullable String accepted) {
    return Optional.ofNullable(asked)
        .flatMap(Language::of)
        .or(() -> ranges(accepted).stream().flatMap(range -> language(range).stream()).findFirst())
        .orElse(Language.NL);
  }

  /** The best liked first. */
  private static List<LanguageRange> ranges(@Nullable String header) {
    try {
      return header == null || header.isBlank() ? List.of() : LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  private static Optional<Language> language(LanguageRange range) {
    return range.getWeight() == 0
        ? Optional.empty()
        : Language.of(range.getRange().split("-", 2)[0]);
  }
}
