package nl.veerkracht.form.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much two texts are alike: by words in titles, by pairs of words in longer texts. */
class TextLikeness {

  /** From here on a word is another one in another form, or with a slip of the pen. */
  private static final double LIKE_WORD = 0.7;

  private static final int MOST_OTHER_WORDS = 4;

  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int FEWEST_WORDS = 8;

  private TextLikeness() {}

  private static List<String> split(String text) {
    String plain =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .codePoints()
            .filter(it -> Character.getType(it) != Character.NON_SPACING_MARK)
            .map(it -> Character.isLetterOrDigit(it) ? it : ' ')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    return plain.isEmpty() ? List.of() : Arrays.asList(SPACES.split(plain));
  }

  private static double share(Set<String> a, Set<String> b) {
    long both = a.stream().filter(b::contains).count();
    return both == 0 ? 0 : (double) both / (a.size() + b.size() - both);
  }

  /** A title by its words; the numbers in it stand apart. */
  record Title(List<String> words, int letters, Set<String> numbers) {

    static Title of(String title) {
      List<String> words = split(title);
      return new Title(
          words,
          words.stream().mapToInt(String::length).sum(),
          words.stream().filter(NUMBER.asMatchPredicate()).collect(Collectors.toSet()));
    }

    /**
     * From 0 to 1, which only a title in the same words gets; editions 58 and 59 are two things.
     */
    double likeness(Title other) {
      if (words.isEmpty() || other.words.isEmpty()) {
        return 0;
      }
      if (words.equals(other.words)) {
        return 1;
      }
      if (!numbers.equals(other.numbers) && !numbers.isEmpty() && !other.numbers.isEmpty()) {
        return 0;
      }
      List<String> mine = new ArrayList<>();
      List<String> theirs = new ArrayList<>(other.words);
      words.stream().filter(word -> !theirs.remove(word)).forEach(mine::add);
      double same = letters - mine.stream().mapToInt(String::length).sum();
      if (mine.size() <= MOST_OTHER_WORDS && theirs.size() <= MOST_OTHER_WORDS) {
        same += mine.stream().mapToDouble(word -> takeLike(word, theirs)).sum();
      }
      return Math.min(0.99, 2 * same / (letters + other.letters));
    }

    /** The letters of a word that count because there is one that is nearly the same. */
    private static double takeLike(String word, List<String> others) {
      for (String other : others) {
        int longest = Math.max(word.length(), other.length());
        double share = 1 - (double) edits(word, other) / longest;
        if (share >= LIKE_WORD) {
          others.remove(other);
          return share * Math.min(word.length(), other.length());
        }
      }
      return 0;
    }

    /** Levenshtein's distance. */
    private static int edits(String a, String b) {
      int[] previous = IntStream.rangeClosed(0, b.length()).toArray();
      for (int i = 1; i <= a.length(); i++) {
        int[] row = new int[b.length() + 1];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
          int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
          row[j] = Math.min(changed, Math.min(previous[j], row[j - 1]) + 1);
        }
        previous = row;
      }
      return previous[b.length()];
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
