package nl.veerkracht.form.reference;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which of the two languages of the portal a publication is in. */
class Languages {

  private static final Set<String> DUTCH = Set.of("nl", "nld", "dut", "dutch", "nederlands");
  private static final Set<String> ENGLISH =
      Set.of("en", "eng", "english", "engels", "british", "american", "ukenglish", "usenglish");

  private static final Set<String> DUTCH_WORDS =
      Set.of("de", "het", "een", "van", "en", "voor", "met", "bij", "naar", "op", "over", "uit");
  private static final Set<String> ENGLISH_WORDS =
      Set.of("the", "a", "of", "and", "for", "with", "to", "from", "on", "about", "by", "an");

  private Languages() {}

  /** The code of a language by any of its names; empty for other languages. */
  static String code(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    String first = lower.split("[-_]", 2)[0];
    return DUTCH.contains(first) ? "nl" : ENGLISH.contains(first) ? "en" : "";
  }

  /** The language whose small words a text has most of; Dutch when it has none. */
  static String guess(String text) {
    return count(text, ENGLISH_WORDS) > count(text, DUTCH_WORDS) ? "en" : "nl";
  }

  private static long count(String text, Set<String> words) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(words::contains)
        .count();
  }
}
