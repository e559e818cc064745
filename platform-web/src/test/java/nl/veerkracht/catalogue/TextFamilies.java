package nl.veerkracht.catalogue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** The texts of the interface whose keys are put together from a family and a name. */
final class TextFamilies {

  private TextFamilies() {}

  /** All keys of a family, except the title of it. */
  static Set<String> of(String family) {
    Set<String> keys =
        new TreeSet<>(ResourceBundle.getBundle("nl.veerkracht.messages", Locale.of("nl")).keySet());
    keys.removeIf(key -> !key.startsWith(family) || key.equals(family + "title"));
    return keys;
  }
}
