package nl.veerkracht.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A made-up vocabulary that behaves like a real one: the word at rank n occurs about 1/n as often
 * as the first, and the most frequent words are stop words.
 */
final class Words {
  private static final int SIZE = 60_000;
  private static final int FIRST_TOPICAL = 60;
  private static final int LAST_TOPICAL = 6_000;

  private final List<String> byRank;
  private final Set<String> topical;
  private final double[] cumulative = new double[SIZE];

  private Words(String stopWords, String onsets, String vowels, String codas, long seed) {
    this.byRank = vocabulary(stopWords, onsets, vowels, codas, new Random(seed));
    this.topical = Set.copyOf(byRank.subList(FIRST_TOPICAL, LAST_TOPICAL));
    double sum = 0;
    for (int rank = 0; rank < SIZE; rank++) {
      sum += 1.0 / (rank + 1);
      cumulative[rank] = sum;
    }
  }

  static Words dutch() {
    return new Words(
        "de van het een en in is dat op te voor met die zijn niet aan er om ook als dan maar bij of"
            + " uit nog naar heeft ze worden door over tot wel",
        "b d f g h j k l m n p r s t v w z st br gr kl kr pl pr sch sl sp tr vr zw dr",
        "a e i o u aa ee ie oe oo ui ij eu ou ei",
        "n r s t k l m ng nt st p cht rt ns",
        17);
  }

  static Words english() {
    return new Words(
        "the of and to in a is that for it was on are with as be at this by not but or from an they"
            + " which",
        "b c d f g h j l m n p qu r s t v w bl ch cl fl fr gr pl sh sl st th tr wh",
        "a e i o u ai ea ee ou ow y",
        "n r s t d l m nd ng st ck sh x ve",
        29);
  }

  private static List<String> vocabulary(
      String stopWords, String onsets, String vowels, String codas, Random random) {
    Set<String> words = new LinkedHashSet<>(Arrays.asList(stopWords.split(" ")));
    while (words.size() < SIZE) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
        word.append(any(onsets, random)).append(any(vowels, random));
      }
      words.add(word.append(any(codas, random)).toString());
    }
    return new ArrayList<>(words);
  }

  private static String any(String choices, Random random) {
    String[] each = choices.split(" ", -1);
    return each[random.nextInt(each.length)];
  }

  /** Words of a text that a reader would ask for, each once, in any order. */
  List<String> topical(String text, Random random) {
    List<String> words = new ArrayList<>(new LinkedHashSet<>(List.of(text.split("[ .\\n]+"))));
    words.removeIf(word -> !topical.contains(word));
    Collections.shuffle(words, random);
    return words;
  }

  /** Sentences of the given number of words together. */
  String text(int length, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : i % 14 == 0 ? ". " : " ").append(any(random));
    }
    return text.toString();
  }

  private String any(Random random) {
    double wanted = random.nextDouble() * cumulative[SIZE - 1];
    int found = Arrays.binarySearch(cumulative, wanted);
    return byRank.get(found < 0 ? -found - 1 : found);
  }
}
