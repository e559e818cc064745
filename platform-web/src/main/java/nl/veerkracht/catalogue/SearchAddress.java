package nl.veerkracht.catalogue;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.Sort;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;

/** A search as it stands in the address of a page: the same names in Dutch and English. */
public record SearchAddress(String text, Map<Facet, Set<String>> filters, Sort sort, int page) {

  /** The name of a facet in addresses. */
  public static String parameter(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads the parameters of a request; what makes no sense is left out. */
  public static SearchAddress parse(Map<String, String[]> parameters) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> values = new LinkedHashSet<>();
      Arrays.stream(parameters.getOrDefault(parameter(facet), new String[0]))
          .filter(value -> !value.isBlank())
          .forEach(values::add);
      if (!values.isEmpty()) {
        filters.put(facet, values);
      }
    }
    return new SearchAddress(
        first(parameters, "q"),
        filters,
        sort(first(parameters, "sort")),
        page(first(parameters, "page")));
  }

  /** Reads the query of an address. */
  public static SearchAddress of(String query) {
    return parse(parameters(query));
  }

  /** The parameters in a query, as {@link #parse} reads them. */
  static Map<String, String[]> parameters(String query) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    for (String pair : query.replaceFirst("^\\?", "").split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        String value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        parameters.merge(parts[0], new String[] {value}, SearchAddress::joined);
      }
    }
    return parameters;
  }

  private static String[] joined(String[] some, String[] others) {
    return Stream.of(some, others).flatMap(Arrays::stream).toArray(String[]::new);
  }

  private static String first(Map<String, String[]> parameters, String name) {
    String[] values = parameters.get(name);
    String value = values == null || values.length == 0 ? "" : values[0].strip();
    return value.substring(0, Math.min(value.length(), SearchQuery.MAX_LENGTH));
  }

  private static Sort sort(String name) {
    return Arrays.stream(Sort.values())
        .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElse(Sort.RELEVANCE);
  }

  private static int page(String number) {
    return Optional.of(number)
        .filter(text -> text.matches("[1-9]\\d{0,6}"))
        .map(Integer::valueOf)
        .orElse(1);
  }

  /** The same search by the terms that are used now, where it names some that were merged. */
  SearchAddress current(Taxonomy taxonomy) {
    Map<Facet, Set<String>> current = new EnumMap<>(Facet.class);
    filters.forEach(
        (facet, values) -> {
          Set<String> ids = current.computeIfAbsent(facet, key -> new LinkedHashSet<>());
          for (String value : values) {
            Optional<Term> term = Facets.vocabulary(facet).flatMap(id -> taxonomy.term(id, value));
            ids.add(term.map(Term::id).orElse(value));
          }
        });
    return new SearchAddress(text, current, sort, page);
  }

  /** The same question as it is written whoever asks it: without order and page. */
  SearchAddress canonical() {
    Map<Facet, Set<String>> sorted = new EnumMap<>(Facet.class);
    filters.forEach((facet, values) -> sorted.put(facet, new TreeSet<>(values)));
    String asked = question(Language.NL, 1).text().replaceAll("\\s+", " ").strip();
    return new SearchAddress(asked, sorted, Sort.RELEVANCE, 1);
  }

  /** How many values of filters there are, of all facets together. */
  int narrowness() {
    return filters.values().stream().mapToInt(Set::size).sum();
  }

  /** The same search with the first so many values of filters. */
  SearchAddress atMost(int most) {
    Map<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
    int left = most;
    for (Map.Entry<Facet, Set<String>> filter : filters.entrySet()) {
      Set<String> first = new LinkedHashSet<>(filter.getValue().stream().limit(left).toList());
      if (!first.isEmpty()) {
        fewer.put(filter.getKey(), first);
      }
      left -= first.size();
    }
    return new SearchAddress(text, fewer, sort, page);
  }

  public Set<String> values(Facet facet) {
    return filters.getOrDefault(facet, Set.of());
  }

  /** The question for the engine. */
  public SearchQuery question(Language language, int size) {
    return new SearchQuery(text, language, filters, sort, page, size, true);
  }

  /** Without one value of a facet, on the first page. */
  public SearchAddress without(Facet facet, String value) {
    Map<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
    filters.forEach((key, values) -> fewer.put(key, new LinkedHashSet<>(values)));
    fewer.getOrDefault(facet, new LinkedHashSet<>()).remove(value);
    return new SearchAddress(text, fewer, sort, 1);
  }

  /** With only these values of a facet, on the first page; no values lift the filter. */
  public SearchAddress with(Facet facet, Collection<String> values) {
    Map<Facet, Set<String>> other = new EnumMap<>(Facet.class);
    other.putAll(filters);
    other.remove(facet);
    if (!values.isEmpty()) {
      other.put(facet, new LinkedHashSet<>(values));
    }
    return new SearchAddress(text, other, sort, 1);
  }

  public SearchAddress withoutFilters() {
    return new SearchAddress(text, Map.of(), sort, 1);
  }

  public SearchAddress withoutText() {
    return new SearchAddress("", filters, sort, 1);
  }

  public SearchAddress onPage(int number) {
    return new SearchAddress(text, filters, sort, number);
  }

  public SearchAddress sorted(Sort newSort) {
    return new SearchAddress(text, filters, newSort, 1);
  }

  /**
   * The query of the address, starting with a question mark; empty for the search of everything.
   */
  public String query() {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    if (!text.isEmpty()) {
      query.add("q=" + encode(text));
    }
    for (Facet facet : Facet.values()) {
      values(facet).forEach(value -> query.add(parameter(facet) + "=" + encode(value)));
    }
    if (sort != Sort.RELEVANCE) {
      query.add("sort=" + sort.name().toLowerCase(Locale.ROOT));
    }
    if (page > 1) {
      query.add("page=" + page);
    }
    return query.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
