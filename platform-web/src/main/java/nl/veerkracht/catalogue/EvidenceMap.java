package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.catalogue.EvidenceMapView.Cell;
import nl.veerkracht.catalogue.EvidenceMapView.Gap;
import nl.veerkracht.catalogue.EvidenceMapView.Level;
import nl.veerkracht.catalogue.EvidenceMapView.Opened;
import nl.veerkracht.catalogue.EvidenceMapView.Row;
import nl.veerkracht.catalogue.EvidenceMapView.Told;
import nl.veerkracht.catalogue.TopicView.KindCount;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.SearchResult;
import nl.veerkracht.search.Sort;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Where there is evidence and where it lacks, in one picture: the protective factors by the
 * phenomena. The picture is counted by the index; only a cell that is looked into asks the database
 * for what research found.
 */
@ApplicationScoped
public class EvidenceMap {

  /** What a cell counts, unless other kinds are asked for. */
  private static final List<String> KINDS =
      List.of(Kind.INTERVENTION.code(), Kind.PUBLICATION.code(), Kind.TOOL.code());

  private static final int TOLD = 20;

  private final SearchEngine engine;
  private final Searching searching;
  private final Taxonomy taxonomy;
  private final Items items;

  @SuppressWarnings("NullAway")
  protected EvidenceMap() {
    this(null, null, null, null);
  }

  @Inject
  EvidenceMap(SearchEngine engine, Searching searching, Taxonomy taxonomy, Items items) {
    this.engine = engine;
    this.searching = searching;
    this.taxonomy = taxonomy;
    this.items = items;
  }

  /**
   * The picture of what a search finds.
   *
   * @param cell factor and phenomenon of the cell to look into, with a dot between; other texts
   *     open none
   */
  @Transactional
  public EvidenceMapView read(SearchAddress asked, String cell, Language language) {
    SearchAddress address = searching.understood(asked, language).sorted(Sort.RELEVANCE).onPage(1);
    List<Term> columns = chosen(Vocabulary.PHENOMENON, address.values(Facet.PHENOMENON));
    CrossCounts counts = count(address, language);
    List<Level> levels = new ArrayList<>();
    for (Term level : taxonomy.children(Vocabulary.FACTOR, null)) {
      List<Row> rows =
          rows(level, address).stream()
              .map(factor -> row(factor, columns, address, counts, language))
              .toList();
      if (!rows.isEmpty()) {
        levels.add(new Level(link(level, language), rows));
      }
    }
    return new EvidenceMapView(
        searching.search(asked.onPage(1), language),
        address.query(),
        columns.stream().map(column -> link(column, language)).toList(),
        levels,
        interventions(address),
        gaps(levels),
        opened(cell, address, language).orElse(null));
  }

  /** The terms asked for; the broadest when none is. */
  private List<Term> chosen(String vocabulary, Set<String> values) {
    List<Term> terms =
        values.isEmpty()
            ? taxonomy.children(vocabulary, null)
            : taxonomy.terms(vocabulary).stream()
                .filter(term -> values.contains(term.id()))
                .toList();
    return terms.stream()
        .filter(term -> values.contains(term.id()) || !taxonomy.isRetired(term))
        .toList();
  }

  /** The factors of a level; where some are asked for, those. */
  private List<Term> rows(Term level, SearchAddress address) {
    Set<String> values = address.values(Facet.FACTOR);
    return taxonomy.children(Vocabulary.FACTOR, level.id()).stream()
        .filter(
            factor ->
                values.isEmpty() || values.contains(factor.id()) || values.contains(level.id()))
        .filter(factor -> values.contains(factor.id()) || !taxonomy.isRetired(factor))
        .toList();
  }

  private static Collection<String> kinds(SearchAddress address) {
    Set<String> values = address.values(Facet.KIND);
    return values.isEmpty() ? KINDS : values;
  }

  private static boolean interventions(SearchAddress address) {
    return kinds(address).contains(Kind.INTERVENTION.code());
  }

  /** The rows and the columns choose among factors and phenomena, so the counting does not. */
  private CrossCounts count(SearchAddress address, Language language) {
    SearchQuery all =
        address
            .with(Facet.FACTOR, Set.of())
            .with(Facet.PHENOMENON, Set.of())
            .with(Facet.KIND, kinds(address))
            .question(Searching.of(language), 1);
    return new CrossCounts(
        engine.cross(all, Facet.FACTOR, Facet.PHENOMENON, Facet.KIND),
        engine.cross(all, Facet.FACTOR, Facet.PHENOMENON, Facet.EVIDENCE));
  }

  private Row row(
      Term factor,
      List<Term> columns,
      SearchAddress address,
      CrossCounts counts,
      Language language) {
    return new Row(
        link(factor, language),
        columns.stream().map(column -> cell(factor, column, address, counts, language)).toList());
  }

  private Cell cell(
      Term factor, Term column, SearchAddress address, CrossCounts counts, Language language) {
    Map<String, Long> kinds = counts.kinds(factor.id(), column.id());
    @Nullable Term best =
        taxonomy.terms(Vocabulary.EVIDENCE, counts.evidence(factor.id(), column.id())).stream()
            .max(Comparator.comparingInt(Term::rank))
            .filter(term -> term.rank() > 0)
            .orElse(null);
    String query = address.query();
    return new Cell(
        link(factor, language),
        link(column, language),
        (query.isEmpty() ? "?" : query + "&") + "cell=" + factor.id() + "." + column.id(),
        kinds(address).stream()
            .filter(kinds::containsKey)
            .map(kind -> new KindCount(kind, kinds.getOrDefault(kind, 0L)))
            .toList(),
        best == null ? 0 : best.rank(),
        best == null ? "" : best.name().in(language),
        best == null && kinds.containsKey(Kind.INTERVENTION.code()),
        !kinds.containsKey(Kind.INTERVENTION.code())
            && (interventions(address) || kinds.isEmpty()));
  }

  private static List<Gap> gaps(List<Level> levels) {
    return levels.stream()
        .flatMap(level -> level.rows().stream())
        .map(
            row ->
                new Gap(
                    row.factor(),
                    row.cells().stream().filter(Cell::gap).map(Cell::phenomenon).toList()))
        .filter(gap -> !gap.phenomena().isEmpty())
        .toList();
  }

  private Optional<Opened> opened(String cell, SearchAddress address, Language language) {
    int dot = cell.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    Optional<Term> factor = taxonomy.term(Vocabulary.FACTOR, cell.substring(0, dot));
    Optional<Term> phenomenon = taxonomy.term(Vocabulary.PHENOMENON, cell.substring(dot + 1));
    return factor.flatMap(row -> phenomenon.map(column -> opened(row, column, address, language)));
  }

  private Opened opened(Term factor, Term phenomenon, SearchAddress address, Language language) {
    SearchAddress all =
        address
            .with(Facet.FACTOR, Set.of(factor.id()))
            .with(Facet.PHENOMENON, Set.of(phenomenon.id()))
            .with(Facet.KIND, kinds(address))
            .sorted(Sort.EVIDENCE);
    long total = engine.search(all.question(Searching.of(language), 1).withoutFacets()).total();
    SearchResult interventions =
        engine.search(
            all.with(Facet.KIND, Set.of(Kind.INTERVENTION.code()))
                .question(Searching.of(language), TOLD)
                .withoutFacets());
    return new Opened(
        link(factor, language),
        link(phenomenon, language),
        all.query(),
        total,
        told(
            interventions.hits().stream().map(hit -> Card.of(hit, taxonomy, language)).toList(),
            language));
  }

  /** What research says of interventions, in two statements for all of them. */
  private List<Told> told(List<Card> cards, Language language) {
    Map<String, Item> found = items.bySlugs(cards.stream().map(Card::slug).toList());
    Map<Long, List<LinkedItem>> links =
        items.outgoing(found.values().stream().map(Item::id).toList()).stream()
            .collect(Collectors.groupingBy(LinkedItem::owner));
    ItemViews views = new ItemViews(taxonomy, language);
    List<Told> told = new ArrayList<>();
    for (Card card : cards) {
      Item item = found.get(card.slug());
      if (item != null) {
        told.add(
            new Told(
                card,
                views.findings(
                    item.content().details(), links.getOrDefault(item.id(), List.of()))));
      }
    }
    return told;
  }

  private TermLink link(Term term, Language language) {
    return TermLink.of(term, taxonomy, language);
  }
}
