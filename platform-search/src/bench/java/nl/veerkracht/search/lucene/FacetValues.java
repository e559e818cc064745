package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.search.Facet;

/**
 * The values that facets have in the portal, read from the content it is shipped with: so the same
 * generated documents serve to measure the engine alone and the pages of the portal.
 */
final class FacetValues {
  private static final Pattern TERM = Pattern.compile("(?m)^ *- id: *([a-z0-9-]+)");
  private static final int FIRST_YEAR = 1986;
  private static final int YEARS = 40;
  private static final Map<Facet, String> VOCABULARIES =
      Map.of(
          Facet.FACTOR, "factor",
          Facet.PHENOMENON, "phenomenon",
          Facet.TARGET_GROUP, "target-group",
          Facet.SETTING, "setting",
          Facet.EVIDENCE, "evidence",
          Facet.EVALUATION, "evaluation-type",
          Facet.LANGUAGE, "language");

  private FacetValues() {}

  /**
   * @param content the folder with vocabularies and items
   */
  static Map<Facet, List<String>> of(Path content) {
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    VOCABULARIES.forEach(
        (facet, vocabulary) ->
            values.put(facet, terms(content.resolve("vocabularies/" + vocabulary + ".yaml"))));
    values.put(
        Facet.KIND,
        List.of("intervention", "publication", "tool", "activity", "programme", "organisation"));
    values.put(Facet.ORGANISATION, names(content.resolve("items/organisations")));
    values.put(
        Facet.YEAR,
        IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS).mapToObj(Integer::toString).toList());
    return values;
  }

  private static List<String> terms(Path vocabulary) {
    try {
      Stream<MatchResult> terms = TERM.matcher(Files.readString(vocabulary)).results();
      return terms.map(term -> term.group(1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replace(".yaml", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
