package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.veerkracht.item.Kind;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.Sort;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;

/**
 * What a search can be asked, by the names in its address. A page leaves out what makes no sense;
 * whoever refuses it finds here what would have made sense.
 */
@ApplicationScoped
public class SearchOptions {

  /** The longest text that is searched for, in characters. */
  public static final int MAX_TEXT = SearchQuery.MAX_LENGTH;

  /** The most results on a page. */
  public static final int MAX_SIZE = SearchQuery.MAX_SIZE;

  /** The most values of one filter. */
  public static final int MAX_VALUES = SearchQuery.MAX_VALUES;

  private final Taxonomy taxonomy;

  @SuppressWarnings("NullAway")
  protected SearchOptions() {
    this(null);
  }

  @Inject
  public SearchOptions(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** The names of the filters, in the order in which pages show them. */
  public static List<String> filters() {
    return Facets.ORDER.stream().map(SearchAddress::parameter).toList();
  }

  /** The names of the orders, the usual one first. */
  public static List<String> sorts() {
    return Arrays.stream(Sort.values()).map(sort -> sort.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The vocabulary that a filter takes its values from; none for kinds and years. */
  public static Optional<String> vocabulary(String filter) {
    return Facets.vocabulary(facet(filter));
  }

  /** The filter that takes its values from a vocabulary. */
  public static Optional<String> filter(String vocabulary) {
    return filters().stream()
        .filter(filter -> vocabulary(filter).equals(Optional.of(vocabulary)))
        .findFirst();
  }

  /** Whether a filter has such a value. */
  public boolean has(String filter, String value) {
    return new Facets(taxonomy, Language.NL).label(facet(filter), value).isPresent();
  }

  /** The values of a filter; none for years, of which every one makes sense. */
  public List<String> values(String filter) {
    return facet(filter) == Facet.KIND
        ? Arrays.stream(Kind.values()).map(Kind::code).toList()
        : vocabulary(filter).map(taxonomy::terms).orElse(List.of()).stream().map(Term::id).toList();
  }

  private static Facet facet(String filter) {
    return Facets.ORDER.stream()
        .filter(facet -> SearchAddress.parameter(facet).equals(filter))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no filter " + filter));
  }
}
