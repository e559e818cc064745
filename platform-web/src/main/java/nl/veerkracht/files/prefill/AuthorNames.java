package nl.veerkracht.files.prefill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns 'Jan van der Berg en Fatima El Idrissi' into 'Berg, J. van der' and 'El Idrissi, F.'. */
final class AuthorNames {

  private static final int MOST = 30;

  /** Small words before a surname that are not sorted on; written small by their owners. */
  private static final Set<String> PREFIXES =
      Set.of("van", "de", "der", "den", "ten", "ter", "te", "het", "'t", "’t", "von", "op", "in");

  private static final Set<String> TITLES =
      Set.of("dr", "drs", "prof", "ir", "ing", "mr", "msc", "bsc", "ma", "ba", "phd", "em");

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(microsoft|windows|office|default|unknown|onbekend|admin\\w*|user\\w*|gebruiker\\w*"
              + "|owner|author|auteur|pc|scan\\w*|canon|ricoh|xerox|hp|adobe).*");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?iu).*\\b(instituut|ministerie|universiteit|hogeschool|stichting|gemeente|bureau"
              + "|centrum|platform|raad|vereniging|institute|ministry|university|foundation"
              + "|centre|center|council|b\\.?v\\.?|nederland)\\b.*");

  private AuthorNames() {}

  static List<String> of(List<String> told) {
    return told.stream()
        .flatMap(names -> Arrays.stream(names.split("\\s*(?:;|\\n|&|\\ben\\b|\\band\\b)\\s*")))
        .flatMap(names -> apart(names).stream())
        .map(AuthorNames::name)
        .filter(name -> !name.isEmpty())
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** 'Vries, J. de' is one name; 'Jan de Vries, Piet Jansen' are two. */
  private static List<String> apart(String names) {
    List<String> parts =
        Arrays.stream(names.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    boolean turned = parts.size() == 2 && (isGiven(parts.get(1)) || !parts.get(0).contains(" "));
    return turned ? List.of(parts.get(0) + ", " + parts.get(1)) : parts;
  }

  private static boolean isGiven(String part) {
    return part.matches("(?:\\p{Lu}\\.[ -]?)+(?:\\s*\\p{Ll}+)*");
  }

  private static String name(String told) {
    String name = told.replaceAll("[\\d*†()]+", "").replaceAll("\\s+", " ").strip();
    if (NOBODY.matcher(name).matches() || !name.matches("(?u).*\\p{Lu}.*")) {
      return "";
    }
    if (ORGANISATION.matcher(name).matches() || !name.contains(" ")) {
      return name;
    }
    int comma = name.indexOf(',');
    return comma > 0
        ? turned(words(name.substring(0, comma)), words(name.substring(comma + 1)))
        : straight(words(name));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split(" "))
        .filter(word -> !TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", "")))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String turned(List<String> surname, List<String> given) {
    List<String> prefixes = new ArrayList<>();
    List<String> initials = new ArrayList<>();
    for (String word : given) {
      (PREFIXES.contains(word.toLowerCase(Locale.ROOT)) ? prefixes : initials).add(word);
    }
    return written(surname, initials, prefixes);
  }

  private static String straight(List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    int first = 0;
    while (first < words.size() - 1 && !isSmall(words.get(first)) && !isLast(words, first)) {
      first++;
    }
    int surname = first;
    while (surname < words.size() - 1 && isSmall(words.get(surname))) {
      surname++;
    }
    return written(
        words.subList(surname, words.size()),
        words.subList(0, first),
        words.subList(first, surname));
  }

  private static boolean isSmall(String word) {
    return PREFIXES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Arabic and Berber surnames keep their article. */
  private static boolean isLast(List<String> words, int at) {
    return at > 0 && words.get(at).matches("(?i)el|al|ben|bin|ait|di|da|le|la");
  }

  private static String written(List<String> surname, List<String> given, List<String> prefixes) {
    String initials =
        given.stream()
            .flatMap(word -> Arrays.stream(word.split("(?<=[.-])")))
            .map(word -> word.replaceAll("[^\\p{L}]", ""))
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + ".")
            .collect(Collectors.joining());
    String end =
        prefixes.isEmpty() ? "" : " " + String.join(" ", prefixes).toLowerCase(Locale.ROOT);
    return initials.isEmpty()
        ? (end + " " + String.join(" ", surname)).strip()
        : String.join(" ", surname) + ", " + initials + end;
  }
}
