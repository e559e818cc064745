package nl.veerkracht.search.lucene;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.Texts;

/**
 * Generated items, the same in every run, with the facets and the cards that items of the portal
 * have; and questions that they answer.
 */
public final class Corpus {
  /**
   * When every generated item was last changed: before anything that the portal is shipped with.
   */
  static final Instant CHANGED = Instant.parse("2020-01-01T00:00:00Z");

  /** Questions are about items that are in every index. */
  private static final int FEWEST_ITEMS = 10_000;

  private final Words dutch = Words.dutch();
  private final Words english = Words.english();
  private final Map<Facet, List<String>> values;

  /**
   * @param content the folder with the vocabularies and items that the portal is shipped with
   */
  public Corpus(Path content) {
    this.values = FacetValues.of(content);
  }

  /** Our index of so many items, filled as far as it is not yet. */
  public Path index(Path folder, int items) {
    Path index = folder.resolve("ours-" + items);
    try (Ours ours = Ours.open(index)) {
      new Filling(ours, this, folder.resolve("ours-" + items + ".properties")).fill(items);
    }
    return index;
  }

  /** Some of the items, from the first number to before the other. */
  List<SearchDocument> items(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::item).toList();
  }

  private SearchDocument item(int number) {
    Random random = new Random(number);
    Map<Facet, Set<String>> facets = facets(random);
    Map<Language, Texts> texts = new EnumMap<>(Language.class);
    texts.put(Language.NL, texts(dutch, random));
    if (facets.getOrDefault(Facet.LANGUAGE, Set.of()).contains("en")) {
      texts.put(Language.EN, texts(english, random));
    }
    LocalDate date =
        LocalDate.of(Integer.parseInt(first(facets, Facet.YEAR)), 1, 1)
            .plusDays(random.nextInt(365));
    return new SearchDocument(
        "item-" + number,
        CHANGED.plusMillis(number),
        CHANGED,
        texts,
        facets,
        date,
        random.nextInt(9),
        List.of(),
        card(facets, date));
  }

  private static String first(Map<Facet, Set<String>> facets, Facet facet) {
    return facets.getOrDefault(facet, Set.of()).iterator().next();
  }

  /** What a result shows, by the names that the portal gives it. */
  private static Map<String, String> card(Map<Facet, Set<String>> facets, LocalDate date) {
    Map<String, String> card = new TreeMap<>();
    card.put("kind", first(facets, Facet.KIND));
    card.put("factors", String.join(" ", facets.getOrDefault(Facet.FACTOR, Set.of())));
    card.put("organisations", String.join(" ", facets.getOrDefault(Facet.ORGANISATION, Set.of())));
    card.put("evidence", first(facets, Facet.EVIDENCE));
    card.put("date", date.toString());
    card.put("published", CHANGED.toString());
    card.put("changed", CHANGED.toString());
    return card;
  }

  private static Texts texts(Words words, Random random) {
    return new Texts(
        words.text(3 + random.nextInt(6), random),
        words.text(10 + random.nextInt(20), random),
        words.text(30 + random.nextInt(60), random),
        words.text(5 + random.nextInt(10), random));
  }

  private Map<Facet, Set<String>> facets(Random random) {
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.KIND, some(Facet.KIND, 1, random));
    facets.put(Facet.FACTOR, some(Facet.FACTOR, 3, random));
    facets.put(Facet.PHENOMENON, some(Facet.PHENOMENON, 2, random));
    facets.put(Facet.TARGET_GROUP, some(Facet.TARGET_GROUP, 4, random));
    facets.put(Facet.SETTING, some(Facet.SETTING, 2, random));
    facets.put(Facet.EVIDENCE, some(Facet.EVIDENCE, 1, random));
    facets.put(Facet.EVALUATION, some(Facet.EVALUATION, 2, random));
    facets.put(Facet.ORGANISATION, some(Facet.ORGANISATION, 3, random));
    facets.put(Facet.YEAR, some(Facet.YEAR, 1, random));
    facets.put(Facet.LANGUAGE, some(Facet.LANGUAGE, 1, random));
    return facets;
  }

  /** One to so many values of a facet, the first ones more often than the last. */
  private Set<String> some(Facet facet, int atMost, Random random) {
    List<String> all = values.getOrDefault(facet, List.of());
    return IntStream.rangeClosed(0, random.nextInt(atMost))
        .mapToObj(i -> all.get((int) (all.size() * Math.pow(random.nextDouble(), 1.5))))
        .collect(Collectors.toSet());
  }

  /**
   * Questions of one shape. Their words and filter are taken from an item, so that there is
   * something to find, and are neither stop words nor rare.
   */
  List<Asked> asked(Shape shape, int count) {
    Random random = new Random(shape.name().hashCode());
    return IntStream.range(0, count)
        .mapToObj(i -> shape.ask(item(random.nextInt(FEWEST_ITEMS)), dutch, random))
        .toList();
  }

  /** The same questions, for whoever asks them in another way. */
  public List<SearchQuery> questions(Shape shape, int count) {
    return asked(shape, count).stream().map(Asked::query).toList();
  }
}
