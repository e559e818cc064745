package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.FacetCount;
import nl.veerkracht.search.SearchQuery;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Finds what matches within the filters, and counts the facets in the same pass. */
final class Finder {
  private static final FacetsConfig FACETS = Documents.facetsConfig();

  private final Snapshot snapshot;
  private final SearchQuery asked;
  private final Sort order;
  private final Nearness nearness;

  Finder(Snapshot snapshot, SearchQuery asked, Sort order, Nearness nearness) {
    this.snapshot = snapshot;
    this.asked = asked;
    this.order = order;
    this.nearness = nearness;
  }

  /**
   * @param total of all pages
   * @param page the hits of the page asked for
   * @param facets empty if they were not to be counted
   */
  record Found(long total, List<ScoreDoc> page, Map<Facet, List<FacetCount>> facets) {}

  Found find(Query matching) throws IOException {
    DrillDownQuery narrowed = narrowed(matching);
    if (!asked.countFacets()) {
      return found(snapshot.search(narrowed, topHits()), Map.of());
    }
    boolean everything = matching instanceof MatchAllDocsQuery;
    if (everything && asked.filters().isEmpty()) {
      return found(snapshot.search(matching, topHits()), snapshot.facetsOfAll());
    }
    if (asked.filters().isEmpty()) {
      return counted(snapshot.search(matching, hitsAndCounts()));
    }
    if (everything && asked.filters().size() == 1) {
      return withinOneFacet(snapshot.search(narrowed, hitsAndCounts()));
    }
    Sideways.Found found =
        snapshot.search(
            nearly(matching), new Sideways.Search(snapshot.facets(), asked.filters(), topHits()));
    return found(found.hits(), snapshot.facets().read(found.counts()));
  }

  private CollectorManager<?, Object[]> hitsAndCounts() {
    return new MultiCollectorManager(topHits(), FacetCounter.all(snapshot.facets()));
  }

  /** What matches within all filters but one: that is counted beside it. */
  private Query nearly(Query matching) {
    int most = asked.filters().size() - 1;
    if (most == 0) {
      return matching;
    }
    BooleanQuery.Builder filters = new BooleanQuery.Builder();
    for (Facet facet : chosen()) {
      filters.add(within(MatchAllDocsQuery.INSTANCE, List.of(facet)), Occur.SHOULD);
    }
    filters.setMinimumNumberShouldMatch(most);
    return new BooleanQuery.Builder()
        .add(matching, Occur.MUST)
        .add(filters.build(), Occur.FILTER)
        .build();
  }

  /** Beside the only filter stands what all documents have: that needs no counting again. */
  private Found withinOneFacet(Object[] hitsAndCounts) throws IOException {
    Facet facet = chosen().getFirst();
    Found found = counted(hitsAndCounts);
    found.facets().put(facet, snapshot.facetsOfAll().getOrDefault(facet, List.of()));
    return found;
  }

  /** What matches within the filters. */
  DrillDownQuery narrowed(Query matching) {
    return within(matching, chosen());
  }

  private DrillDownQuery within(Query matching, List<Facet> facets) {
    DrillDownQuery within = new DrillDownQuery(FACETS, matching);
    for (Facet facet : facets) {
      for (String value : asked.filters().getOrDefault(facet, Set.of())) {
        within.add(facet.name(), value);
      }
    }
    return within;
  }

  /** The facets filtered on, always in the same order. */
  private List<Facet> chosen() {
    return asked.filters().keySet().stream().sorted().toList();
  }

  private TopFieldCollectorManager topHits() {
    int window = nearness.window(shown());
    int documents = Math.max(1, snapshot.getIndexReader().maxDoc());
    return new TopFieldCollectorManager(order, Math.min(window, documents), Integer.MAX_VALUE);
  }

  /** How many hits there are up to the end of the page asked for. */
  private int shown() {
    return asked.offset() + asked.size();
  }

  private Found counted(Object[] hitsAndCounts) throws IOException {
    return found((TopFieldDocs) hitsAndCounts[0], snapshot.facets().read((int[]) hitsAndCounts[1]));
  }

  private Found found(TopFieldDocs top, Map<Facet, List<FacetCount>> facets) throws IOException {
    List<ScoreDoc> window = nearness.reordered(List.of(top.scoreDocs), snapshot);
    int from = Math.min(asked.offset(), window.size());
    int to = Math.min(shown(), window.size());
    return new Found(top.totalHits.value(), window.subList(from, to), facets);
  }
}
