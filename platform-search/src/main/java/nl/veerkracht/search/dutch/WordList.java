package nl.veerkracht.search.dutch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Nearly two hundred thousand Dutch words and how usual they are, in lower case without diacritics.
 * The words lie one after the other in one array, sorted, which takes a fifth of the memory of a
 * map.
 */
final class WordList {

  private static final String FILE = "words.txt";
  private static final int UNKNOWN = -1;

  private final byte[] text;
  private final int[] starts;

  private WordList(byte[] text) {
    this.text = text;
    this.starts = starts(text);
  }

  /** Reads the list that is shipped. */
  static WordList shipped() {
    try (InputStream in = WordList.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not aboard");
      }
      return new WordList(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int[] starts(byte[] text) {
    int[] starts = new int[text.length / 4];
    int count = 0;
    for (int i = 0; i < text.length; i++) {
      if (i == 0 || text[i - 1] == '\n') {
        starts[count++] = i;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  boolean has(String word) {
    return usual(word) != UNKNOWN;
  }

  /** How usual a word is: each step is twice as often; 0 for one that is known but never seen. */
  int level(String word) {
    return Math.max(0, usual(word));
  }

  private int usual(String word) {
    byte[] sought = word.getBytes(StandardCharsets.US_ASCII);
    int low = 0;
    int high = starts.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(starts[middle], sought);
      if (order == 0) {
        return number(starts[middle] + sought.length);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return UNKNOWN;
  }

  /** Compares the word that begins here with another. */
  private int compare(int start, byte[] sought) {
    for (int i = 0; i < sought.length; i++) {
      int order = text[start + i] - sought[i];
      if (order != 0) {
        return order;
      }
    }
    return text[start + sought.length] <= ' ' ? 0 : 1;
  }

  /** The number behind a word, if there is one. */
  private int number(int end) {
    int number = 0;
    for (int i = end; text[i] != '\n'; i++) {
      if (text[i] != ' ') {
        number = 10 * number + text[i] - '0';
      }
    }
    return number;
  }
}
