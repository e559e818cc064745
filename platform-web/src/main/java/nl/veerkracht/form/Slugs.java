package nl.veerkracht.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Proposes the readable end of the address of an item. */
public final class Slugs {

  private static final int LONGEST = 80;

  private Slugs() {}

  /**
   * A slug that is not taken, made of the words of a title.
   *
   * @param taken whether there is already something under a slug
   */
  public static String propose(String title, Predicate<String> taken) {
    String words = words(title);
    String slug = cut(words.isEmpty() ? "item" : words, LONGEST);
    return taken.test(slug)
        ? IntStream.iterate(2, number -> number + 1)
            .mapToObj(number -> numbered(slug, number))
            .filter(taken.negate())
            .findFirst()
            .orElseThrow()
        : slug;
  }

  private static String words(String title) {
    return Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}|['’‘`´]", "")
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("ı", "i")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Shortens a slug between two words where that leaves most of it. */
  private static String cut(String slug, int most) {
    if (slug.length() <= most) {
      return slug;
    }
    int end = slug.charAt(most) == '-' ? most : slug.lastIndexOf('-', most - 1);
    return slug.substring(0, end < most / 2 ? most : end);
  }

  private static String numbered(String slug, int number) {
    String suffix = "-" + number;
    return cut(slug, LONGEST - suffix.length()) + suffix;
  }
}
