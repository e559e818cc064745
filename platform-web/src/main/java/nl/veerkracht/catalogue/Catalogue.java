package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.address.Place;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.Sort;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;

/** Reading items: one by its slug, and the newest of them. */
@ApplicationScoped
public class Catalogue {

  private static final int NEWEST = 4;

  private static final int ALIKE = 4;

  private static final Set<String> ALL_BUT_PAGES =
      EnumSet.complementOf(EnumSet.of(Kind.PAGE)).stream()
          .map(Kind::code)
          .collect(Collectors.toUnmodifiableSet());

  private final Items items;
  private final Taxonomy taxonomy;
  private final SearchEngine engine;
  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected Catalogue() {
    this(null, null, null, null);
  }

  @Inject
  Catalogue(Items items, Taxonomy taxonomy, SearchEngine engine, Settings settings) {
    this.items = items;
    this.taxonomy = taxonomy;
    this.engine = engine;
    this.settings = settings;
  }

  /** Reads an item in at most three statements: the item, its links and the links to it. */
  @Transactional
  Reading<ItemView> read(String slug, Language language) {
    return Reading.of(items.bySlug(slug), language, item -> Optional.of(view(item, language)));
  }

  private ItemView view(Item item, Language language) {
    List<LinkedItem> links = new ArrayList<>(items.outgoing(List.of(item.id())));
    links.addAll(items.incoming(List.of(item.id())));
    Place place = item.content().kind() == Kind.PAGE ? Place.PAGE : Place.ITEM;
    String address = settings.address() + place.path(language, item.slug());
    return new ItemViews(taxonomy, language).of(item, links, address);
  }

  /**
   * Items about the same as one that is shown, the most alike first; none of those that it is
   * linked to, as its page shows them already, and no editorial pages. It asks the index only.
   */
  List<Card> like(ItemView item, Language language) {
    Set<String> linked =
        item.related().stream()
            .flatMap(group -> group.items().stream())
            .map(ItemView.LinkView::slug)
            .collect(Collectors.toSet());
    SearchQuery among =
        SearchQuery.of("", Searching.of(language))
            .withFilters(Map.of(Facet.KIND, ALL_BUT_PAGES))
            .withSize(ALIKE);
    return engine.like(item.slug(), linked, among).stream()
        .map(hit -> Card.of(hit, taxonomy, language))
        .toList();
  }

  /** The newest interventions, publications and tools, by their own date. */
  public List<Card> newest(Language language) {
    SearchQuery query =
        SearchQuery.of("", Searching.of(language))
            .withFilter(
                Facet.KIND, Kind.INTERVENTION.code(), Kind.PUBLICATION.code(), Kind.TOOL.code())
            .withSort(Sort.DATE)
            .withSize(NEWEST)
            .withoutFacets();
    return engine.search(query).hits().stream()
        .map(hit -> Card.of(hit, taxonomy, language))
        .toList();
  }
}
