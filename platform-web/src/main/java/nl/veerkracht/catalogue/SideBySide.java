package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.catalogue.SideBySideView.Candidate;
import nl.veerkracht.catalogue.SideBySideView.Column;
import nl.veerkracht.catalogue.SideBySideView.Left;
import nl.veerkracht.catalogue.SideBySideView.Row;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.item.State;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.Sort;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Vocabulary;

/** Two to four items of a kind beside each other, in three statements for all of them. */
@ApplicationScoped
public class SideBySide {

  private static final int CANDIDATES = 8;
  private static final int NAME = 80;

  private final Items items;
  private final Taxonomy taxonomy;
  private final SearchEngine engine;

  @SuppressWarnings("NullAway")
  protected SideBySide() {
    this(null, null, null);
  }

  @Inject
  SideBySide(Items items, Taxonomy taxonomy, SearchEngine engine) {
    this.items = items;
    this.taxonomy = taxonomy;
    this.engine = engine;
  }

  /**
   * Reads what can be compared of what is asked for; the first item says of which kind.
   *
   * @param text the words with which more items are looked for; without, items like these
   */
  @Transactional
  SideBySideView read(
      Collection<String> asked, String text, boolean onlyDifferent, Language language) {
    List<Left> left = new ArrayList<>();
    List<Item> shown = shown(unique(asked), left, language);
    List<String> slugs = shown.stream().map(Item::slug).toList();
    SideBySideRows rows = new SideBySideRows(views(shown, language), language);
    String kind = (shown.isEmpty() ? Kind.INTERVENTION : shown.getFirst().content().kind()).code();
    List<Row> known = rows.known();
    return new SideBySideView(
        kind,
        query(slugs),
        shown.stream().map(item -> column(item, slugs, language)).toList(),
        onlyDifferent ? known.stream().filter(row -> !row.same()).toList() : known,
        rows.unknown(),
        onlyDifferent,
        left,
        text,
        slugs.size() < SideBySideView.MOST ? candidates(shown, kind, text, language) : List.of());
  }

  private static List<String> unique(Collection<String> asked) {
    return asked.stream().map(String::strip).filter(slug -> !slug.isEmpty()).distinct().toList();
  }

  private List<Item> shown(List<String> asked, List<Left> left, Language language) {
    List<String> first = asked.subList(0, Math.min(asked.size(), 2 * SideBySideView.MOST));
    Map<String, Item> found = items.bySlugs(first);
    List<Item> shown = new ArrayList<>();
    for (String slug : first) {
      Item item = found.get(slug);
      if (item == null || item.state() != State.PUBLISHED) {
        left.add(new Left(slug.substring(0, Math.min(slug.length(), NAME)), "missing"));
      } else if (!comparable(item, shown)) {
        left.add(new Left(item.content().title().in(language), "kind"));
      } else if (shown.size() == SideBySideView.MOST) {
        left.add(new Left(item.content().title().in(language), "most"));
      } else {
        shown.add(item);
      }
    }
    return shown;
  }

  private static boolean comparable(Item item, List<Item> shown) {
    Kind kind = item.content().kind();
    return kind != Kind.PAGE && (shown.isEmpty() || shown.getFirst().content().kind() == kind);
  }

  private List<ItemView> views(List<Item> shown, Language language) {
    List<Long> ids = shown.stream().map(Item::id).toList();
    Map<Long, List<LinkedItem>> links =
        Stream.concat(items.outgoing(ids).stream(), items.incoming(ids).stream())
            .collect(Collectors.groupingBy(LinkedItem::owner));
    ItemViews views = new ItemViews(taxonomy, language);
    return shown.stream()
        .map(item -> views.of(item, links.getOrDefault(item.id(), List.of()), ""))
        .toList();
  }

  private static Column column(Item item, List<String> slugs, Language language) {
    return new Column(
        item.slug(),
        item.content().title().in(language),
        item.content().summary().in(language),
        query(slugs.stream().filter(slug -> !slug.equals(item.slug())).toList()));
  }

  private static String query(List<String> slugs) {
    return slugs.stream()
        .map(slug -> "item=" + URLEncoder.encode(slug, StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", slugs.isEmpty() ? "" : "?", ""));
  }

  /** Items of the kind: those with these words, or those about the same as the first. */
  private List<Candidate> candidates(
      List<Item> shown, String kind, String text, Language language) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    filters.put(Facet.KIND, Set.of(kind));
    if (text.isEmpty() && !shown.isEmpty()) {
      List<String> factors = shown.getFirst().content().terms(Vocabulary.FACTOR);
      if (!factors.isEmpty()) {
        filters.put(Facet.FACTOR, Set.copyOf(factors));
      }
    }
    List<String> slugs = shown.stream().map(Item::slug).toList();
    SearchAddress search =
        new SearchAddress(text, filters, text.isEmpty() ? Sort.EVIDENCE : Sort.RELEVANCE, 1);
    return engine
        .search(
            search
                .question(Searching.of(language), CANDIDATES + SideBySideView.MOST)
                .withoutFacets())
        .hits()
        .stream()
        .filter(hit -> !slugs.contains(hit.id()))
        .limit(CANDIDATES)
        .map(hit -> Card.of(hit, taxonomy, language))
        .map(
            card ->
                new Candidate(
                    card, query(Stream.concat(slugs.stream(), Stream.of(card.slug())).toList())))
        .toList();
  }
}
