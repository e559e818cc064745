package nl.veerkracht.browser;

import java.text.MessageFormat;
import java.util.regex.Pattern;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/** The texts of the interface in one language, as a reader of that language sees them. */
record Words(Language language) {

  String of(String key, Object... values) {
    String text = Messages.of(language, key);
    return values.length == 0 ? text : new MessageFormat(text, language.locale()).format(values);
  }

  /**
   * Finds names that start with a text; browsers do not know the quotes of {@link Pattern#quote}.
   */
  static Pattern startingWith(String text) {
    return Pattern.compile("^" + text.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0"));
  }
}
