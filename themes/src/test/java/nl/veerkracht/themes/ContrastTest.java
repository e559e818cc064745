package nl.veerkracht.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pair of colours that meet on a page is readable in every display mode. A new colour token
 * has to be named in a pair here before the build accepts it.
 */
class ContrastTest {

  private static final double TEXT = 4.5;
  private static final double TEXT_IN_CONTRAST_MODE = 7;
  private static final double SHAPE = 3;

  private record Pairs(List<String> fronts, List<String> backs) {}

  private static final List<String> PAGE =
      List.of("surface-page", "surface-card", "surface-sunken", "surface-hover");
  private static final List<String> LEVEL_TINTS =
      List.of("individual-tint", "community-tint", "society-tint");
  private static final List<String> FINDING_TINTS =
      List.of("positive-tint", "mixed-tint", "none-tint", "adverse-tint");

  private static final List<Pairs> TEXTS =
      List.of(
          new Pairs(List.of("text", "text-muted", "link", "link-hover", "link-visited"), PAGE),
          new Pairs(List.of("text", "link", "link-hover", "link-visited"), LEVEL_TINTS),
          new Pairs(List.of("text", "text-muted", "link", "link-visited"), FINDING_TINTS),
          new Pairs(List.of("text-on-brand", "text-on-brand-muted"), List.of("surface-brand")),
          new Pairs(List.of("text-on-action"), List.of("action", "action-hover")),
          new Pairs(List.of("text-on-accent"), List.of("accent", "accent-hover")),
          new Pairs(List.of("text-on-mark"), List.of("mark")),
          new Pairs(List.of("action"), PAGE),
          new Pairs(List.of("individual", "community", "society"), PAGE),
          new Pairs(List.of("individual"), List.of("individual-tint")),
          new Pairs(List.of("community"), List.of("community-tint")),
          new Pairs(List.of("society"), List.of("society-tint")),
          new Pairs(List.of("positive"), List.of("positive-tint")),
          new Pairs(List.of("mixed"), List.of("mixed-tint")),
          new Pairs(List.of("none"), List.of("none-tint")),
          new Pairs(List.of("adverse"), List.of("adverse-tint")));

  private static final List<Pairs> SHAPES =
      List.of(
          new Pairs(List.of("border-control"), PAGE),
          new Pairs(List.of("focus"), PAGE),
          new Pairs(List.of("focus"), LEVEL_TINTS),
          new Pairs(List.of("focus"), FINDING_TINTS),
          new Pairs(List.of("focus-on-brand", "accent"), List.of("surface-brand")),
          new Pairs(List.of("accent-mark"), List.of("surface-page", "surface-card")));

  /** Card edges and rules: they order the page but carry no meaning of their own. */
  private static final Set<String> DECORATION = Set.of("border", "border-tint");

  static List<Palette> palettes() {
    return Palette.all();
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textIsReadable(Palette palette) {
    double least = palette.name().startsWith("contrast") ? TEXT_IN_CONTRAST_MODE : TEXT;
    assertThat(tooFaint(palette, TEXTS, least)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void edgesOfControlsFocusAndShapesAreVisible(Palette palette) {
    assertThat(tooFaint(palette, SHAPES, SHAPE)).isEmpty();
  }

  @Test
  void everyColourIsInAPair() {
    Set<String> paired = new TreeSet<>(DECORATION);
    Stream.concat(TEXTS.stream(), SHAPES.stream())
        .forEach(
            pairs -> {
              paired.addAll(pairs.fronts());
              paired.addAll(pairs.backs());
            });
    for (Palette palette : Palette.all()) {
      assertThat(paired).containsAll(palette.colours().keySet());
    }
  }

  @Test
  void contrastAskedOfTheSystemEqualsContrastChosenHere() {
    String tokens = ThemeFiles.text("tokens.css");
    String chosen = Palette.block(tokens, ":root[data-mode=\"contrast\"] {");
    String asked =
        Palette.block(tokens, ":root:not([data-mode=\"light\"], [data-mode=\"dark\"]) {");
    assertThat(asked.strip().lines().map(String::strip).toList())
        .isEqualTo(chosen.strip().lines().map(String::strip).toList());
  }

  private static List<String> tooFaint(Palette palette, List<Pairs> table, double least) {
    List<String> faint = new ArrayList<>();
    for (Pairs pairs : table) {
      for (String front : pairs.fronts()) {
        for (String back : pairs.backs()) {
          double contrast = palette.colour(front).contrastWith(palette.colour(back));
          if (contrast < least) {
            faint.add("%s on %s: %.2f, needs %.1f".formatted(front, back, contrast, least));
          }
        }
      }
    }
    return faint;
  }
}
