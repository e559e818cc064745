package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Matching;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.SearchResult;
import nl.veerkracht.search.Sort;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Taxonomy;

/**
 * Searching: from an address to an answer. It asks the index only, so the busiest page costs no
 * database.
 */
@ApplicationScoped
public class Searching {

  /** Results on a page. */
  public static final int PAGE_SIZE = 20;

  private final SearchEngine engine;
  private final Taxonomy taxonomy;

  @SuppressWarnings("NullAway")
  protected Searching() {
    this(null, null);
  }

  @Inject
  Searching(SearchEngine engine, Taxonomy taxonomy) {
    this.engine = engine;
    this.taxonomy = taxonomy;
  }

  /** The answer to a search, named and ordered for a page. */
  public SearchView search(SearchAddress asked, Language language) {
    Facets facets = new Facets(taxonomy, language);
    List<String> unknown = new ArrayList<>();
    SearchAddress address = known(asked, facets, unknown);
    SearchResult result = engine.search(address.question(of(language), PAGE_SIZE));
    Pager pager = Pager.of(address, result.total(), PAGE_SIZE, SearchQuery.MAX_WINDOW);
    return new SearchView(
        address.text(),
        address.sort().name().toLowerCase(Locale.ROOT),
        result.total(),
        result.corrected(),
        result.matching() == Matching.SOME_WORDS,
        result.matching() == Matching.MOST_WORDS,
        pager.beyond()
            ? List.of()
            : result.hits().stream().map(hit -> Card.of(hit, taxonomy, language)).toList(),
        facets.of(result, address),
        chips(address, facets, language),
        unknown,
        pager,
        orders(address),
        address.withoutFilters().query(),
        address.withoutText().query(),
        address.canonical().query());
  }

  /** What of a search makes sense: it leaves out the values of filters that do not exist. */
  SearchAddress understood(SearchAddress asked, Language language) {
    return known(asked, new Facets(taxonomy, language), new ArrayList<>());
  }

  /** A search in words, as the name of what it finds. */
  String words(SearchAddress asked, Language language) {
    List<String> words = new ArrayList<>();
    if (!asked.text().isEmpty()) {
      words.add(Messages.of(language, "search.named", asked.text()));
    }
    chips(asked.current(taxonomy), new Facets(taxonomy, language), language)
        .forEach(chip -> words.add(chip.label()));
    return words.isEmpty() ? Messages.of(language, "search.everything") : String.join(" · ", words);
  }

  /** The same search by the terms that are used now. */
  SearchAddress current(SearchAddress asked) {
    return asked.current(taxonomy);
  }

  private static SearchAddress known(SearchAddress asked, Facets facets, List<String> unknown) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    asked
        .filters()
        .forEach(
            (facet, values) -> {
              for (String value : values) {
                if (facets.label(facet, value).isPresent()) {
                  filters.computeIfAbsent(facet, key -> new LinkedHashSet<>()).add(value);
                } else {
                  unknown.add(value.length() > 60 ? value.substring(0, 60) + "…" : value);
                }
              }
            });
    return new SearchAddress(asked.text(), filters, asked.sort(), asked.page());
  }

  private static List<Chip> chips(SearchAddress address, Facets facets, Language language) {
    List<Chip> chips = new ArrayList<>();
    for (Facet facet : Facets.ORDER) {
      for (String value : address.values(facet)) {
        chips.add(
            new Chip(
                Messages.of(language, "facet." + SearchAddress.parameter(facet)),
                facets.label(facet, value).orElse(value),
                address.without(facet, value).query()));
      }
    }
    return chips;
  }

  private static List<SearchView.Order> orders(SearchAddress address) {
    return Arrays.stream(Sort.values())
        .map(
            sort ->
                new SearchView.Order(
                    sort.name().toLowerCase(Locale.ROOT),
                    address.sorted(sort).query(),
                    sort == address.sort()))
        .toList();
  }

  /** The engine's name of a language. */
  public static nl.veerkracht.search.Language of(Language language) {
    return nl.veerkracht.search.Language.valueOf(language.name());
  }
}
