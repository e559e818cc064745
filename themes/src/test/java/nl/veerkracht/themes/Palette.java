package nl.veerkracht.themes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What every colour token is worth in one display mode. */
record Palette(String name, Map<String, Colour> colours) {

  private static final Pattern COLOUR =
      Pattern.compile("--([a-z-]+):\\s*light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");

  /** The modes a reader can be in; contrast follows the system's light or dark. */
  static List<Palette> all() {
    String tokens = ThemeFiles.text("tokens.css");
    String base = block(tokens, ":root {");
    String contrast = block(tokens, ":root[data-mode=\"contrast\"] {");
    return List.of(
        new Palette("light", colours(base, 2)),
        new Palette("dark", colours(base, 3)),
        new Palette("contrast, light", colours(base + contrast, 2)),
        new Palette("contrast, dark", colours(base + contrast, 3)));
  }

  /** The declarations between the braces that follow the selector. */
  static String block(String css, String selector) {
    int start = css.indexOf(selector);
    if (start < 0) {
      throw new IllegalArgumentException("tokens.css has no " + selector);
    }
    return css.substring(start + selector.length(), css.indexOf('}', start));
  }

  private static Map<String, Colour> colours(String declarations, int side) {
    Map<String, Colour> colours = new LinkedHashMap<>();
    for (MatchResult match : COLOUR.matcher(declarations).results().toList()) {
      colours.put(match.group(1), Colour.of(match.group(side)));
    }
    return colours;
  }

  Colour colour(String token) {
    Colour colour = colours.get(token);
    if (colour == null) {
      throw new IllegalArgumentException("tokens.css has no colour --" + token);
    }
    return colour;
  }

  @Override
  public String toString() {
    return name;
  }
}
