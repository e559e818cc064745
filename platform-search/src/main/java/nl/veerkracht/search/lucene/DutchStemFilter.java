package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Dutch stems: Snowball's, put right where it keeps a plural apart from its singular. It leaves
 * most plurals on -s alone ({@code interventies}, {@code methodes}, {@code agenda's}), takes the s
 * off words that end in one ({@code mens}), and does not know how stems are spelled: f for v, s for
 * z and no double consonant at the end ({@code bedrijven}, {@code adviezen}, {@code gezinnen}).
 */
final class DutchStemFilter extends TokenFilter {
  /** Words that change in the plural, brought to what is left of that plural. */
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "kind", "kinder",
          "ei", "eier",
          "lid", "led",
          "stad", "sted",
          "crises", "crisis",
          "musea", "museum",
          "media", "medium",
          "criteria", "criterium",
          "centra", "centrum");

  /** Singulars that end in s, alone or as the last part of a compound. */
  private static final List<String> ON_S =
      List.of(
          "mens", "wens", "kans", "dans", "grens", "balans", "plaats", "toets", "fiets", "reeks",
          "koers", "beurs", "aans");

  /** Singulars that end in -ies, alone or as the last part of a compound. */
  private static final List<String> ON_IES =
      List.of("advies", "verlies", "precies", "vlies", "kies", "bries", "vies", "fries");

  /** Their other forms have one vowel less, which the stemmer sees only after a consonant. */
  private static final List<String> LONG_ENDINGS = List.of("iaal", "ieel", "ueel", "uaal");

  private static final List<String> PLURALS = List.of("ies", "tes", "des", "ges");
  private static final int SHORTEST_PLURAL = 5;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final DutchStemmer stemmer = new DutchStemmer();

  DutchStemFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String stem = stem(term.toString());
    term.setEmpty().append(stem);
    return true;
  }

  private String stem(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (endsWithAny(word, ON_S)) {
      return word;
    }
    stemmer.setCurrent(singular(word));
    stemmer.stem();
    return spelled(stemmer.getCurrent());
  }

  private static String singular(String word) {
    if (word.endsWith("'s") || word.endsWith("eeen") || word.endsWith("ches")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural =
        word.length() >= SHORTEST_PLURAL
            && endsWithAny(word, PLURALS)
            && !endsWithAny(word, ON_IES);
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  private static String spelled(String stem) {
    int last = stem.length() - 1;
    if (endsWithAny(stem, LONG_ENDINGS)) {
      return stem.substring(0, last - 1) + stem.charAt(last);
    }
    if (last < 2) {
      return stem;
    }
    char end = stem.charAt(last);
    String before = stem.substring(0, last);
    return switch (end) {
      case 'v' -> before + 'f';
      case 'z' -> before + 's';
      case 'a', 'e', 'i', 'o', 'u' -> stem;
      default -> end == stem.charAt(last - 1) ? before : stem;
    };
  }

  private static boolean endsWithAny(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
