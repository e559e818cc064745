package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.item.State;
import nl.veerkracht.search.Hit;
import nl.veerkracht.search.Matching;
import nl.veerkracht.search.Reason;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.SearchResult;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;

/** What is published, as data instead of pages: for the API and whatever else machines read. */
@ApplicationScoped
public class Published {

  private final Items items;
  private final Taxonomy taxonomy;
  private final SearchEngine engine;

  @SuppressWarnings("NullAway")
  protected Published() {
    this(null, null, null);
  }

  @Inject
  Published(Items items, Taxonomy taxonomy, SearchEngine engine) {
    this.items = items;
    this.taxonomy = taxonomy;
    this.engine = engine;
  }

  /**
   * A page of a list.
   *
   * @param total the number of items on all pages together
   */
  public record Part(long total, List<Brief> items) {}

  /**
   * Tells one state of an item, and of everything that it shows of others, from the next.
   *
   * @param latestChange of any item, because an item shows the titles of those it is linked to
   */
  public record Stamp(int version, Instant latestChange) {}

  /** What a slug leads to. */
  public sealed interface Reading {}

  /** The item in both languages, with the links from it and to it. */
  public record Whole(
      Stamp stamp, ItemContent content, List<LinkedItem> links, Instant published, Instant changed)
      implements Reading {}

  /** The reader has this state of the item already. */
  public record Unchanged(Stamp stamp) implements Reading {}

  /** The item was here and is retired. */
  public record Gone() implements Reading {}

  /** There never was such an item. */
  public record Missing() implements Reading {}

  /**
   * The answer to a search.
   *
   * @param corrected the text that was searched for instead; empty when the text itself was
   * @param some whether no item has all the words, so that items with some of them are given
   * @param pages the number of pages that can be asked for, at least 1
   * @param matches empty beyond the last page
   */
  public record Answer(
      long total,
      String corrected,
      boolean some,
      int pages,
      List<Match> matches,
      List<FacetView> facets) {}

  /**
   * An item that was found, with the words found marked.
   *
   * @param reasons why it was found, where the passages do not tell
   */
  public record Match(
      Brief item, List<Segment> title, List<Quote> passages, List<String> reasons) {}

  /** When anything was last changed; the beginning of time when there is nothing. */
  @Transactional
  public Instant latestChange() {
    return items.latestChange().orElse(Instant.EPOCH);
  }

  /** How far the index has caught up, and with it every answer to a search. */
  public Instant indexedUpTo() {
    return engine.upTo().orElse(Instant.EPOCH);
  }

  /** A page of the items of these kinds, the latest change first, in at most three statements. */
  @Transactional
  public Part list(Collection<Kind> kinds, int page, int size) {
    long total = items.countPublished(kinds);
    long first = (page - 1L) * size;
    if (first >= total) {
      return new Part(total, List.of());
    }
    List<Item> found = items.latestPublished(kinds, (int) first, size);
    Map<Long, List<LinkedItem>> links =
        items.outgoing(found.stream().map(Item::id).toList()).stream()
            .collect(Collectors.groupingBy(LinkedItem::owner));
    return new Part(
        total,
        found.stream()
            .map(item -> Brief.of(item, links.getOrDefault(item.id(), List.of())))
            .toList());
  }

  /**
   * Reads an item in at most four statements, in two when the reader has it already.
   *
   * @param known whether the reader has this state of it
   */
  @Transactional
  public Reading read(String slug, Predicate<Stamp> known) {
    Optional<Item> found = items.bySlug(slug);
    if (found.isEmpty()) {
      return new Missing();
    }
    Item item = found.get();
    if (item.state() == State.RETIRED) {
      return new Gone();
    }
    Stamp stamp = new Stamp(item.version(), items.latestChange().orElse(item.changed()));
    if (known.test(stamp)) {
      return new Unchanged(stamp);
    }
    List<LinkedItem> links = new ArrayList<>(items.outgoing(List.of(item.id())));
    links.addAll(items.incoming(List.of(item.id())));
    return new Whole(stamp, item.content(), links, item.published(), item.changed());
  }

  /** The answer to a search; it asks the index only. */
  public Answer search(SearchAddress address, Language language, int size) {
    SearchResult result =
        engine.search(address.current(taxonomy).question(Searching.of(language), size));
    int pages = Math.clamp((result.total() + size - 1) / size, 1, SearchQuery.MAX_WINDOW / size);
    return new Answer(
        result.total(),
        result.corrected(),
        result.matching() == Matching.SOME_WORDS || result.matching() == Matching.MOST_WORDS,
        pages,
        address.page() > pages ? List.of() : result.hits().stream().map(Published::match).toList(),
        new Facets(taxonomy, language).of(result, address));
  }

  private static Match match(Hit hit) {
    return new Match(
        Brief.of(hit),
        Segment.of(hit.title()),
        hit.passages().stream().map(Quote::of).toList(),
        hit.reasons().stream().sorted().map(Published::name).toList());
  }

  private static String name(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }
}
