package nl.veerkracht.search.lucene;

import java.util.function.Function;
import nl.veerkracht.search.Language;

/** One thing for each language, none of them missing. */
record PerLanguage<T>(T dutch, T english) {

  static <T> PerLanguage<T> of(Function<Language, T> maker) {
    return new PerLanguage<>(maker.apply(Language.NL), maker.apply(Language.EN));
  }

  T in(Language language) {
    return switch (language) {
      case NL -> dutch;
      case EN -> english;
    };
  }
}
