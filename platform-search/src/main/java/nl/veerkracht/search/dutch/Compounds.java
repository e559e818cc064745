package nl.veerkracht.search.dutch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes Dutch compounds apart: <em>weerbaarheidstraining</em> is <em>weerbaarheid</em> and
 * <em>training</em>. Of all ways to lay words and linking letters end to end it takes the one whose
 * words are used most (Koehn and Knight, 2003), unless the whole is used far more than its parts.
 */
public final class Compounds {

  private static final int SHORTEST = 7;
  private static final int LONGEST = 45;
  private static final int SHORTEST_PART = 4;
  private static final int MOST_PARTS = 4;

  /** What each part after the first costs, so that few long parts win from many short ones. */
  private static final double COST_OF_A_PART = 3.5;

  /** How much more usual than its parts a whole must be to stay one. */
  private static final double MORE_USUAL = 5.5;

  private static final List<String> LINKS = List.of("", "s", "en", "e", "n", "er");

  /** Only these take -er- before the next part: kinderopvang. */
  private static final Set<String> LINKED_BY_ER =
      Set.of("kind", "ei", "rund", "lied", "blad", "rad", "volk", "goed");

  /** Begin compounds though they are no words by themselves. */
  private static final Set<String> ONLY_IN_FRONT =
      Set.of(
          "opvoed", "anti", "cyber", "multi", "socio", "psycho", "micro", "macro", "mini", "super",
          "online");

  private static final Set<String> SHORT_IN_FRONT =
      Set.of("les", "vak", "web", "zee", "bus", "rol", "wet", "oud", "nep", "zon", "net");

  /** Words that begin others without making compounds of them: voorbeeld, onderwijs, allemaal. */
  private static final Set<String> NEVER_IN_FRONT =
      Set.of(
          "achter", "binnen", "boven", "buiten", "door", "langs", "naar", "niet", "onder", "over",
          "rond", "samen", "sinds", "tegen", "terug", "tussen", "vanaf", "voor", "voort", "waar",
          "zonder", "mede", "haar", "heel", "half", "zeer", "grote", "alle", "best", "want", "buit",
          "daar", "hier", "zich", "enig", "nieuw", "welke", "elke", "beide", "meer", "vooruit",
          "bijeen", "hele", "even", "eigen");

  /** Endings that look like words. */
  private static final Set<String> NEVER_BEHIND =
      Set.of(
          "heid",
          "baar",
          "lijk",
          "loos",
          "achtig",
          "aard",
          "elijk",
          "atie",
          "iteit",
          "isme",
          "heden",
          "eren",
          "ende",
          "tjes",
          "ment",
          "loze",
          "rijk",
          "rijke",
          "ster",
          "ring",
          "ding",
          "naar",
          "tien",
          "staan",
          "stellen",
          "delen",
          "komst",
          "wording",
          "vatten",
          "ders",
          "schappen",
          "schap",
          "scherp",
          "ions",
          "rials",
          "ures",
          "roken",
          "hips",
          "lend",
          "maal",
          "oren",
          "nemer",
          "nemers");

  /** Whole for a reader, whatever they were made of. */
  private static final Set<String> WHOLE =
      Set.of(
          "veerkracht",
          "veerkrachtig",
          "veerkrachtige",
          "bewustwording",
          "bewustzijn",
          "oorzaak",
          "belangstelling",
          "hulpverlening",
          "maatregel",
          "maatregelen");

  private final WordList words = WordList.shipped();

  private record Split(List<String> parts, double worth) {}

  /**
   * The parts of a compound, the last one as it is inflected.
   *
   * @param word in lower case without diacritics
   * @return nothing when it is no compound
   */
  public List<String> parts(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST || WHOLE.contains(word)) {
      return List.of();
    }
    List<Split> splits = new ArrayList<>();
    collect(word, 0, new ArrayList<>(), splits);
    Split best = new Split(List.of(), words.level(word) - MORE_USUAL);
    for (Split split : splits) {
      if (split.worth() > best.worth()) {
        best = split;
      }
    }
    return best.parts();
  }

  private void collect(String word, int from, List<String> before, List<Split> splits) {
    String rest = word.substring(from);
    if (!before.isEmpty() && endsCompound(rest)) {
      List<String> parts = new ArrayList<>(before);
      parts.add(rest);
      splits.add(new Split(parts, worth(parts)));
    }
    int last = before.size() + 1 < MOST_PARTS ? word.length() - SHORTEST_PART : 0;
    for (int end = from + 3; end <= last; end++) {
      String front = word.substring(from, end);
      if (beginsCompound(front)) {
        before.add(front);
        for (String link : LINKS) {
          boolean fits = links(front, link);
          int next = end + link.length();
          if (fits && word.startsWith(link, end) && word.length() - next >= SHORTEST_PART) {
            collect(word, next, before, splits);
          }
        }
        before.removeLast();
      }
    }
  }

  /** A front that is a longer word with the link is that word: jongeren before werk. */
  private boolean links(String front, String link) {
    return link.isEmpty()
        || link.equals("s")
        || (link.equals("er") ? LINKED_BY_ER.contains(front) : !words.has(front + link));
  }

  private boolean beginsCompound(String front) {
    if (front.length() < SHORTEST_PART) {
      return SHORT_IN_FRONT.contains(front);
    }
    return ONLY_IN_FRONT.contains(front) || !NEVER_IN_FRONT.contains(front) && words.has(front);
  }

  private boolean endsCompound(String rest) {
    return rest.length() >= SHORTEST_PART && !NEVER_BEHIND.contains(rest) && isKnown(rest);
  }

  /** Whether it is a word, or a plural of one. */
  private boolean isKnown(String word) {
    if (words.has(word)) {
      return true;
    }
    if (word.endsWith("heden")) {
      return words.has(word.substring(0, word.length() - 5) + "heid");
    }
    for (String plural : List.of("en", "s", "n", "eren")) {
      int length = word.length() - plural.length();
      if (word.endsWith(plural) && length >= 3) {
        String singular = word.substring(0, length);
        if (words.has(singular) || plural.equals("en") && isKnownRespelled(singular)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Huiz is huis, briev is brief, gezinn is gezin and schol is school. */
  private boolean isKnownRespelled(String stem) {
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    String before = stem.substring(0, last);
    char vowel = stem.charAt(last - 1);
    return switch (end) {
      case 'z' -> words.has(before + 's');
      case 'v' -> words.has(before + 'f');
      default -> end == vowel && words.has(before) || words.has(before + vowel + end);
    };
  }

  private double worth(List<String> parts) {
    int levels = 0;
    for (String part : parts) {
      levels += words.level(part);
    }
    return (double) levels / parts.size() - COST_OF_A_PART * (parts.size() - 1);
  }
}
