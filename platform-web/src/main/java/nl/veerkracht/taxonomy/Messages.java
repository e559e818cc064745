package nl.veerkracht.taxonomy;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** The texts of the interface, for code that must name a thing before a page does. */
public final class Messages {

  private Messages() {}

  /** The text under a key; a missing key is a mistake of ours and fails. */
  public static String of(Language language, String key) {
    return bundle(language).getString(key);
  }

  /** The text under a key with its places filled in. */
  public static String filled(Language language, String key, List<String> arguments) {
    return of(language, key, arguments.toArray());
  }

  /** Whether there is a text under a key, for texts that not every thing needs. */
  public static boolean has(String key) {
    return bundle(Language.NL).containsKey(key);
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle("nl.veerkracht.messages", language.locale());
  }

  /** The text under a key, with its places filled in. */
  public static String of(Language language, String key, Object... values) {
    return new MessageFormat(of(language, key), language.locale()).format(values);
  }
}
