package nl.veerkracht.taxonomy;

import java.util.ResourceBundle;

/** The texts of the interface, for code that must name a thing before a page does. */
public final class Messages {

  private Messages() {}

  /** The text under a key; a missing key is a mistake of ours and fails. */
  public static String of(Language language, String key) {
    return ResourceBundle.getBundle("nl.veerkracht.messages", language.locale()).getString(key);
  }
}
