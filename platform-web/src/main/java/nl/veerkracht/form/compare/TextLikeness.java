package nl.veerkracht.form.compare;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much two texts are alike: by letters in titles, by pairs of words in longer texts. */
class TextLikeness {

  private static final int LETTERS = 3;
  private static final int FEWEST_WORDS = 8;

  private TextLikeness() {}

  private static List<String> split(String text) {
    String plain =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
  }

  private static double share(Set<String> a, Set<String> b) {
    long both = a.stream().filter(b::contains).count();
    return both == 0 ? 0 : (double) both / (a.size() + b.size() - both);
  }

  /** A title by its letters, three at a time; the numbers in it stand apart. */
  record Title(String normal, Set<String> letters, Set<String> numbers) {

    static Title of(String title) {
      List<String> words = split(title);
      String normal = String.join(" ", words);
      String padded = " " + normal + " ";
      return new Title(
          normal,
          IntStream.rangeClosed(0, padded.length() - LETTERS)
              .mapToObj(i -> padded.substring(i, i + LETTERS))
              .collect(Collectors.toSet()),
          words.stream().filter(word -> word.matches("\\d+")).collect(Collectors.toSet()));
    }

    /**
     * From 0 to 1, which only a title in the same words gets; editions 58 and 59 are two things.
     */
    double likeness(Title other) {
      if (normal.isEmpty() || other.normal.isEmpty()) {
        return 0;
      }
      if (normal.equals(other.normal)) {
        return 1;
      }
      if (!numbers.equals(other.numbers) && !numbers.isEmpty() && !other.numbers.isEmpty()) {
        return 0;
      }
      double share = share(letters, other.letters);
      return Math.min(0.99, 2 * share / (1 + share));
    }
  }

  /** A text by its pairs of words. */
  record Text(int words, Set<String> pairs) {

    static Text of(String text) {
      List<String> words = split(text);
      Set<String> pairs = new HashSet<>();
      for (int i = 0; i + 1 < words.size(); i++) {
        pairs.add(words.get(i) + " " + words.get(i + 1));
      }
      return new Text(words.size(), pairs);
    }

    /** From 0 to 1; of a few words nothing can be said. */
    double likeness(Text other) {
      return Math.min(words, other.words) < FEWEST_WORDS ? 0 : share(pairs, other.pairs);
    }
  }
}
