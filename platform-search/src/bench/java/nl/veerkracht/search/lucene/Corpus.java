package nl.veerkracht.search.lucene;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.Texts;

/**
 * Generated items, the same in every run, and the index made of them, which is kept for the next
 * run.
 */
final class Corpus {
  private static final Instant CHANGED = Instant.parse("2026-01-01T00:00:00Z");
  private static final int BATCH = 1_000;

  /** Questions are about items that are in every index. */
  private static final int FEWEST_ITEMS = 10_000;

  private final Words dutch = Words.dutch();
  private final Words english = Words.english();

  /** The index of so many items in a folder; made if it is not there yet. */
  static Path index(Path folder, int items) {
    Path index = folder.resolve("index-" + items);
    try (LuceneEngine engine = LuceneEngine.open(index)) {
      if (engine.size() != items) {
        Instant started = Instant.now();
        new Corpus().fill(engine, items);
        long seconds = Math.max(1, Duration.between(started, Instant.now()).toSeconds());
        System.out.printf("Indexed %,d items, %,d per second%n", items, items / seconds);
      }
    }
    return index;
  }

  private void fill(LuceneEngine engine, int items) {
    engine.clear();
    IntStream.iterate(0, first -> first < items, first -> first + BATCH)
        .parallel()
        .forEach(first -> engine.put(items(first, Math.min(items, first + BATCH))));
    engine.commit(CHANGED);
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
    if (facets.getOrDefault(Facet.LANGUAGE, Set.of()).contains("language2")) {
      texts.put(Language.EN, texts(english, random));
    }
    return new SearchDocument(
        "item-" + number,
        CHANGED.plusSeconds(number),
        CHANGED,
        texts,
        facets,
        LocalDate.of(1986 + random.nextInt(40), 1, 1).plusDays(random.nextInt(365)),
        random.nextInt(9),
        List.of(),
        Map.of(
            "slug", "item-" + number,
            "kind", "kind" + random.nextInt(7),
            "summary", dutch.text(20, random)));
  }

  private static Texts texts(Words words, Random random) {
    return new Texts(
        words.text(3 + random.nextInt(6), random),
        words.text(10 + random.nextInt(20), random),
        words.text(30 + random.nextInt(60), random),
        words.text(5 + random.nextInt(10), random));
  }

  private static Map<Facet, Set<String>> facets(Random random) {
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.KIND, some("kind", 7, 1, random));
    facets.put(Facet.FACTOR, some("factor", 13, 3, random));
    facets.put(Facet.PHENOMENON, some("phenomenon", 13, 2, random));
    facets.put(Facet.TARGET_GROUP, some("group", 30, 4, random));
    facets.put(Facet.SETTING, some("setting", 15, 2, random));
    facets.put(Facet.EVIDENCE, some("evidence", 9, 1, random));
    facets.put(Facet.EVALUATION, some("evaluation", 4, 2, random));
    facets.put(Facet.ORGANISATION, some("organisation", 200, 3, random));
    facets.put(Facet.YEAR, some("year", 40, 1, random));
    facets.put(Facet.LANGUAGE, some("language", 2, 1, random));
    return facets;
  }

  /** One to so many values of a facet, the first ones more often than the last. */
  private static Set<String> some(String name, int values, int atMost, Random random) {
    return IntStream.rangeClosed(0, random.nextInt(atMost))
        .mapToObj(i -> name + (1 + (int) (values * Math.pow(random.nextDouble(), 1.5))))
        .collect(Collectors.toSet());
  }

  /**
   * Questions of one shape. Their words and filter are taken from an item, so that there is
   * something to find, and are neither stop words nor rare.
   */
  List<SearchQuery> questions(Shape shape, int count) {
    Random random = new Random(shape.name().hashCode());
    return IntStream.range(0, count)
        .mapToObj(i -> shape.ask(item(random.nextInt(FEWEST_ITEMS)), dutch, random))
        .toList();
  }
}
