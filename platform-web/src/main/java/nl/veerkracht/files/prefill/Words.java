package nl.veerkracht.files.prefill;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, each brought back to what it shares with its plural. */
record Words(List<Word> words) {

  /** One word and where it stands. */
  record Word(String stem, int start, int end) {}

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}]*");
  private static final int SHORT = 5;

  static Words of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(stem(matcher.group()), matcher.start(), matcher.end()));
    }
    return new Words(words);
  }

  List<String> stems() {
    return words.stream().map(Word::stem).toList();
  }

  private static String stem(String word) {
    String plain =
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    String stem = plain;
    for (String ending : List.of("s", "en", "e")) {
      if (stem.length() >= SHORT && stem.endsWith(ending)) {
        stem = stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem.replaceAll("([aeou])\\1", "$1");
  }
}
