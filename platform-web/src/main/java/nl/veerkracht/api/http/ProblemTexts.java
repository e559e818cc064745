package nl.veerkracht.api.http;

import java.util.Optional;
import java.util.ResourceBundle;
import nl.veerkracht.taxonomy.Language;

/** What problems say, in Dutch and in English. */
final class ProblemTexts {

  private static final String BUNDLE = "nl.veerkracht.api.problems";

  private ProblemTexts() {}

  /** The text under a key, with its places filled. */
  static String of(Language language, String key, Object... values) {
    return ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key).formatted(values);
  }

  /** The text about a status, if there is one of its own. */
  static Optional<String> about(Language language, int status, String part) {
    ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, language.locale());
    String key = "status." + status + "." + part;
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }
}
