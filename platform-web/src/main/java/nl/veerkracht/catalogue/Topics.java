package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.catalogue.ItemView.Day;
import nl.veerkracht.catalogue.ItemView.SourceView;
import nl.veerkracht.catalogue.TopicView.Crossing;
import nl.veerkracht.catalogue.TopicView.KindCount;
import nl.veerkracht.catalogue.TopicView.KindList;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.PartialDate;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.FacetCount;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.SearchResult;
import nl.veerkracht.search.Sort;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Markdown;
import nl.veerkracht.taxonomy.Source;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Protective factors and phenomena: what each is, and what the platform has about it. */
@ApplicationScoped
public class Topics {

  private static final int SHOWN = 5;
  private static final List<Kind> LISTED = List.of(Kind.PUBLICATION, Kind.TOOL);

  private final SearchEngine engine;
  private final Taxonomy taxonomy;
  private final Items items;

  @SuppressWarnings("NullAway")
  protected Topics() {
    this(null, null, null);
  }

  @Inject
  Topics(SearchEngine engine, Taxonomy taxonomy, Items items) {
    this.engine = engine;
    this.taxonomy = taxonomy;
    this.items = items;
  }

  /** How many items each value of each facet has, over everything published. */
  public Counts counts() {
    return new Counts(
        engine.search(SearchQuery.of("", nl.veerkracht.search.Language.NL).withSize(1)).facets());
  }

  /** Counts of values, 0 for what nothing has. */
  public record Counts(Map<Facet, List<FacetCount>> facets) {
    public long of(Facet facet, String value) {
      return facets.getOrDefault(facet, List.of()).stream()
          .filter(count -> count.value().equals(value))
          .mapToLong(FacetCount::count)
          .findFirst()
          .orElse(0);
    }
  }

  /** The page of a factor or phenomenon; empty when there is no such term. */
  @Transactional
  public Optional<TopicView> read(Facet facet, String id, Language language) {
    String vocabulary = facet == Facet.FACTOR ? Vocabulary.FACTOR : Vocabulary.PHENOMENON;
    return taxonomy.term(vocabulary, id).map(term -> view(term, facet, language));
  }

  private TopicView view(Term term, Facet facet, Language language) {
    SearchQuery about =
        SearchQuery.of("", Searching.of(language)).withFilter(facet, term.id()).withSize(SHOWN);
    SearchResult all = engine.search(about);
    Counts counts = new Counts(all.facets());
    Optional<ItemContent> page = items.explaining(term.vocabulary(), term.id());
    Source source = term.source();
    return new TopicView(
        link(term, language),
        taxonomy
            .term(term.vocabulary(), term.parent())
            .map(parent -> link(parent, language))
            .orElse(null),
        taxonomy.isRetired(term),
        successor(term).map(other -> link(other, language)).orElse(null),
        SearchAddress.parameter(facet),
        page.map(it -> it.summary().in(language)).orElse(null),
        term.definition() == null ? null : term.definition().in(language),
        source == null ? null : source(source, language),
        term.alternatives(language),
        page.map(ItemContent::body).map(body -> Markdown.partHtml(body.in(language))).orElse(null),
        page.map(ItemContent::sources).orElse(List.of()).stream()
            .map(it -> source(it, language))
            .toList(),
        all.total(),
        kinds(counts),
        cards(about, Kind.INTERVENTION, Sort.EVIDENCE, language),
        LISTED.stream()
            .map(
                kind ->
                    new KindList(
                        kind.code(),
                        counts.of(Facet.KIND, kind.code()),
                        cards(about, kind, Sort.DATE, language)))
            .filter(list -> list.total() > 0)
            .toList(),
        links(taxonomy.children(term.vocabulary(), term.id()), language),
        links(siblings(term), language),
        crossings(facet, all, language));
  }

  private Optional<Term> successor(Term term) {
    return taxonomy
        .known(term.vocabulary(), term.id())
        .flatMap(known -> taxonomy.term(term.vocabulary(), known.successor()));
  }

  private static List<KindCount> kinds(Counts counts) {
    List<KindCount> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      long count = counts.of(Facet.KIND, kind.code());
      if (count > 0) {
        kinds.add(new KindCount(kind.code(), count));
      }
    }
    return kinds;
  }

  private List<Card> cards(SearchQuery about, Kind kind, Sort sort, Language language) {
    return engine
        .search(about.withFilter(Facet.KIND, kind.code()).withSort(sort).withoutFacets())
        .hits()
        .stream()
        .map(hit -> Card.of(hit, taxonomy, language))
        .toList();
  }

  private List<Term> siblings(Term term) {
    return taxonomy.children(term.vocabulary(), term.parent()).stream()
        .filter(other -> !other.id().equals(term.id()) && !taxonomy.isRetired(other))
        .toList();
  }

  private List<Crossing> crossings(Facet facet, SearchResult all, Language language) {
    Facet other = facet == Facet.FACTOR ? Facet.PHENOMENON : Facet.FACTOR;
    String vocabulary = Facets.vocabulary(other).orElseThrow();
    Set<String> broadest =
        other == Facet.FACTOR
            ? Set.copyOf(taxonomy.children(vocabulary, null).stream().map(Term::id).toList())
            : Set.of();
    return all.facets().getOrDefault(other, List.of()).stream()
        .filter(count -> count.count() > 0 && !broadest.contains(count.value()))
        .map(count -> crossing(vocabulary, count, language))
        .filter(Objects::nonNull)
        .limit(SHOWN)
        .toList();
  }

  private @Nullable Crossing crossing(String vocabulary, FacetCount count, Language language) {
    return taxonomy
        .term(vocabulary, count.value())
        .map(term -> new Crossing(link(term, language), count.count()))
        .orElse(null);
  }

  private TermLink link(Term term, Language language) {
    return TermLink.of(term, taxonomy, language);
  }

  private List<TermLink> links(List<Term> terms, Language language) {
    return terms.stream().map(term -> link(term, language)).toList();
  }

  private static SourceView source(Source source, Language language) {
    return new SourceView(
        source.title(),
        source.url(),
        source.date() == null
            ? null
            : new Day(source.date(), PartialDate.parse(source.date()).written(language.locale())),
        ItemView.text(source.note(), language));
  }

  /** The tree of a vocabulary with counts and the best evidence, for the overviews. */
  public List<TopicNode> tree(Facet facet, Language language) {
    Counts counts = counts();
    return tree(facet, null, counts, language);
  }

  private List<TopicNode> tree(
      Facet facet, @Nullable String parent, Counts counts, Language language) {
    String vocabulary = Facets.vocabulary(facet).orElseThrow();
    return taxonomy.children(vocabulary, parent).stream()
        .map(
            term ->
                new TopicNode(
                    link(term, language),
                    term.definition() == null ? "" : term.definition().in(language),
                    counts.of(facet, term.id()),
                    tree(facet, term.id(), counts, language)))
        .toList();
  }
}
