package nl.veerkracht.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.catalogue.FacetView.Option;
import nl.veerkracht.item.Kind;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.FacetCount;
import nl.veerkracht.search.SearchResult;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Names the values of facets and puts them in the order and the tree of their vocabulary. */
public class Facets {

  /** The facets in the order in which pages show them. */
  public static final List<Facet> ORDER =
      List.of(
          Facet.KIND,
          Facet.FACTOR,
          Facet.EVIDENCE,
          Facet.PHENOMENON,
          Facet.TARGET_GROUP,
          Facet.SETTING,
          Facet.EVALUATION,
          Facet.ORGANISATION,
          Facet.YEAR,
          Facet.LANGUAGE);

  private static final Set<Facet> OPEN = Set.of(Facet.KIND, Facet.FACTOR, Facet.EVIDENCE);
  private static final int LENGTHY = 9;

  private final Taxonomy taxonomy;
  private final Language language;

  public Facets(Taxonomy taxonomy, Language language) {
    this.taxonomy = taxonomy;
    this.language = language;
  }

  /** The vocabulary that a facet takes its values from; none for kinds and years. */
  public static Optional<String> vocabulary(Facet facet) {
    return switch (facet) {
      case KIND, YEAR -> Optional.empty();
      case FACTOR -> Optional.of(Vocabulary.FACTOR);
      case PHENOMENON -> Optional.of(Vocabulary.PHENOMENON);
      case TARGET_GROUP -> Optional.of(Vocabulary.TARGET_GROUP);
      case SETTING -> Optional.of(Vocabulary.SETTING);
      case EVIDENCE -> Optional.of(Vocabulary.EVIDENCE);
      case EVALUATION -> Optional.of(Vocabulary.EVALUATION_TYPE);
      case ORGANISATION -> Optional.of(Vocabulary.ORGANISATION);
      case LANGUAGE -> Optional.of(Vocabulary.LANGUAGE);
    };
  }

  /** The name of a value; empty when the facet has no such value. */
  public Optional<String> label(Facet facet, String value) {
    return switch (facet) {
      case KIND -> Kind.of(value).map(kind -> Messages.of(language, "kinds." + kind.code()));
      case YEAR -> Optional.of(value).filter(year -> year.matches("\\d{4}"));
      default ->
          vocabulary(facet)
              .flatMap(vocabulary -> taxonomy.term(vocabulary, value))
              .map(term -> term.name().in(language));
    };
  }

  /** The facets of a result that have something to choose. */
  public List<FacetView> of(SearchResult result, SearchAddress address) {
    List<FacetView> views = new ArrayList<>();
    for (Facet facet : ORDER) {
      Map<String, Long> counts =
          result.facets().getOrDefault(facet, List.of()).stream()
              .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
      List<Option> options = options(facet, counts, address.values(facet));
      if (!options.isEmpty()) {
        views.add(
            new FacetView(
                SearchAddress.parameter(facet),
                Messages.of(language, "facet." + SearchAddress.parameter(facet)),
                options,
                OPEN.contains(facet) || !address.values(facet).isEmpty(),
                options.stream().mapToInt(option -> 1 + option.options().size()).sum() > LENGTHY
                    && facet != Facet.FACTOR));
      }
    }
    return views;
  }

  private List<Option> options(Facet facet, Map<String, Long> counts, Set<String> chosen) {
    return switch (facet) {
      case KIND ->
          Stream.of(Kind.values())
              .map(kind -> plain(facet, kind.code(), counts, chosen))
              .filter(Facets::shown)
              .toList();
      case YEAR ->
          Stream.concat(counts.keySet().stream(), chosen.stream())
              .distinct()
              .filter(year -> label(facet, year).isPresent())
              .sorted(Comparator.reverseOrder())
              .map(year -> plain(facet, year, counts, chosen))
              .toList();
      case ORGANISATION ->
          Stream.concat(counts.keySet().stream(), chosen.stream())
              .distinct()
              .filter(value -> label(facet, value).isPresent())
              .map(value -> plain(facet, value, counts, chosen))
              .sorted(Comparator.comparing(Option::count).reversed().thenComparing(Option::label))
              .toList();
      default -> tree(vocabulary(facet).orElseThrow(), null, counts, chosen);
    };
  }

  private Option plain(Facet facet, String value, Map<String, Long> counts, Set<String> chosen) {
    return new Option(
        value,
        label(facet, value).orElse(value),
        Objects.requireNonNullElse(counts.get(value), 0L),
        chosen.contains(value),
        "",
        List.of());
  }

  private List<Option> tree(
      String vocabulary, @Nullable String parent, Map<String, Long> counts, Set<String> chosen) {
    return taxonomy.children(vocabulary, parent).stream()
        .map(term -> option(term, counts, chosen))
        .filter(Facets::shown)
        .toList();
  }

  private Option option(Term term, Map<String, Long> counts, Set<String> chosen) {
    return new Option(
        term.id(),
        term.name().in(language),
        Objects.requireNonNullElse(counts.get(term.id()), 0L),
        chosen.contains(term.id()),
        term.vocabulary().equals(Vocabulary.FACTOR)
            ? TermLink.of(term, taxonomy, language).level()
            : "",
        tree(term.vocabulary(), term.id(), counts, chosen));
  }

  private static boolean shown(Option option) {
    return option.count() > 0 || option.selected() || option.selectedBelow();
  }
}
