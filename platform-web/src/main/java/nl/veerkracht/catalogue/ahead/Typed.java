package nl.veerkracht.catalogue.ahead;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a reader has typed so far, beside names: without regard to case, accents and punctuation.
 *
 * @param words the last one possibly unfinished
 */
record Typed(List<String> words) {

  /** Fewer letters stand within almost any word. */
  private static final int SHORTEST_WITHIN = 4;

  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Typed of(String text) {
    String plain = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return new Typed(
        Arrays.stream(BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .toList());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * How well a name continues this: 0 when it begins so, 1 when each typed word begins one of its
   * words, 2 when a word stands within one of them as in a compound; empty when it does not.
   */
  OptionalInt distanceTo(Typed name) {
    if (String.join(" ", name.words).startsWith(String.join(" ", words))) {
      return OptionalInt.of(0);
    }
    if (words.stream().allMatch(word -> name.words.stream().anyMatch(in -> in.startsWith(word)))) {
      return OptionalInt.of(1);
    }
    boolean within =
        words.stream()
            .allMatch(
                word ->
                    word.length() >= SHORTEST_WITHIN
                        && name.words.stream().anyMatch(in -> in.contains(word)));
    return within ? OptionalInt.of(2) : OptionalInt.empty();
  }
}
