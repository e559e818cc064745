package nl.veerkracht.form.reference;

import java.util.ArrayList;
import java.util.List;

/** Takes apart the names in a field of BibTeX; what stands in braces is one. */
class BibTexNames {

  private static final String AND = " and ";

  private BibTexNames() {}

  /** The names between which {@code and} stands. */
  static List<String> split(String names) {
    String text = names.replaceAll("\\s+", " ");
    List<String> split = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += step(text.charAt(i));
      if (depth == 0 && text.regionMatches(true, i, AND, 0, AND.length())) {
        split.add(text.substring(from, i));
        from = i + AND.length();
        i = from - 1;
      }
    }
    split.add(text.substring(from));
    return split.stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equals("others"))
        .toList();
  }

  private static int step(char it) {
    return it == '{' ? 1 : it == '}' ? -1 : 0;
  }

  /** A name as the portal writes it; one in braces as a whole is that of an organisation. */
  static String written(String name) {
    String plain = LatexText.plain(name);
    return isWhole(name) || plain.isEmpty() ? plain : Names.ofText(plain);
  }

  private static boolean isWhole(String name) {
    int depth = 0;
    for (int i = 0; i < name.length() - 1; i++) {
      depth += step(name.charAt(i));
      if (depth == 0) {
        return false;
      }
    }
    return name.endsWith("}") && depth == 1;
  }
}
