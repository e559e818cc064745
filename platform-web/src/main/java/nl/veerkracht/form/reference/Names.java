package nl.veerkracht.form.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of authors as the portal writes them: surname, initials, then what stands between. */
class Names {

  /** What is longer is no name of a person. */
  private static final int LONGEST = 200;

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,3}");

  private Names() {}

  /** A name by its parts, each of which may be empty: {@code Berg, J.P. van den}. */
  static String of(String surname, String given, String particle) {
    List<String> words = new ArrayList<>(List.of(surname.strip().split("\\s+")));
    List<String> particles = new ArrayList<>();
    if (!particle.isBlank()) {
      particles.add(particle.strip());
    }
    while (words.size() > 1 && isLower(words.getFirst())) {
      particles.add(words.removeFirst());
    }
    String after = (initials(given) + " " + String.join(" ", particles)).strip();
    String name = String.join(" ", words);
    return after.isEmpty() ? name : name + ", " + after;
  }

  private static boolean isLower(String word) {
    return Character.isLowerCase(word.codePointAt(0)) || word.startsWith("'");
  }

  /** A name as one text, as RIS has it: {@code Berg, Jan van den} or {@code Jan van den Berg}. */
  static String ofText(String name) {
    if (name.length() > LONGEST) {
      return name;
    }
    String[] parts = name.split(",", 3);
    if (parts.length == 1) {
      List<String> words = Arrays.asList(name.strip().split("\\s+"));
      int last = words.size() - 1;
      int surname = last;
      while (surname > 0 && isLower(words.get(surname - 1))) {
        surname--;
      }
      return last == 0
          ? words.getFirst()
          : of(words.get(last), join(words, 0, surname), join(words, surname, last));
    }
    List<String> given = new ArrayList<>(List.of(parts[parts.length - 1].strip().split("\\s+")));
    List<String> particles = new ArrayList<>();
    while (given.size() > 1 && isLower(given.getLast())) {
      particles.addFirst(given.removeLast());
    }
    return of(parts[0], String.join(" ", given), String.join(" ", particles));
  }

  private static String join(List<String> words, int from, int to) {
    return String.join(" ", words.subList(from, to));
  }

  private static String initials(String given) {
    return Arrays.stream(given.strip().split("[\\s.]+"))
        .filter(word -> !word.isEmpty())
        .map(Names::initial)
        .collect(Collectors.joining());
  }

  private static String initial(String word) {
    if (INITIALS.matcher(word).matches()) {
      return word.codePoints()
          .mapToObj(it -> Character.toString(it) + ".")
          .collect(Collectors.joining());
    }
    return Arrays.stream(word.split("-"))
            .filter(part -> !part.isEmpty())
            .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
            .collect(Collectors.joining(".-"))
        + ".";
  }
}
