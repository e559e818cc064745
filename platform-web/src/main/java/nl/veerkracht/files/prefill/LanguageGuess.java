package nl.veerkracht.files.prefill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells Dutch, English, German and French apart by the small words that every text is full of. */
final class LanguageGuess {

  private static final int FEWEST_WORDS = 12;
  private static final double FEWEST_KNOWN = 0.12;
  private static final double AHEAD = 1.3;

  private static final Map<String, Set<String>> SMALL_WORDS = new LinkedHashMap<>();

  static {
    SMALL_WORDS.put(
        "nl",
        words(
            "de het een en van in is dat op te zijn met voor niet aan er om ook"
                + " als dan maar bij door naar uit worden wordt kunnen heeft hebben deze dit over zich"));
    SMALL_WORDS.put(
        "en",
        words(
            "the of and to in a is that it for was on are as with be by at this"
                + " from have has or an which not their can were been they these more than"));
    SMALL_WORDS.put(
        "de",
        words(
            "der die das und in zu den von mit ist des im nicht ein eine auf"
                + " sich auch dem für als werden aus bei wird sind oder einer nach durch"));
    SMALL_WORDS.put(
        "fr",
        words(
            "le la les de des et en un une du que est dans qui pour pas au sur"
                + " par plus avec sont ce il ne se aux ou cette être leur"));
  }

  private LanguageGuess() {}

  private static Set<String> words(String text) {
    return Set.of(text.split(" "));
  }

  /** The language code, when one language is clearly ahead. */
  static Optional<String> of(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    String best = "";
    double first = 0;
    double second = 0;
    for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
      long known = words.stream().filter(language.getValue()::contains).count();
      if (known > first) {
        second = first;
        first = known;
        best = language.getKey();
      } else {
        second = Math.max(second, known);
      }
    }
    boolean clear = first >= FEWEST_KNOWN * words.size() && first >= AHEAD * second;
    return words.size() >= FEWEST_WORDS && clear ? Optional.of(best) : Optional.empty();
  }
}
