package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.FacetCount;
import nl.veerkracht.search.SearchQuery;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
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
    CollectorManager<?, Object[]> hitsAndCounts =
        new MultiCollectorManager(topHits(), FacetCounter.all(snapshot.facets()));
    if (asked.filters().isEmpty()) {
      return found(snapshot.search(matching, hitsAndCounts), List.of());
    }
    if (everything && asked.filters().size() == 1) {
      return withinOneFacet(snapshot.search(narrowed, hitsAndCounts));
    }
    var sideways =
        new DrillSideways(snapshot, FACETS, (SortedSetDocValuesReaderState) null)
            .search(narrowed, hitsAndCounts, chosen().stream().map(this::sidewaysCounter).toList());
    return found(sideways.drillDownResult(), sideways.drillSidewaysResults());
  }

  /** Beside the only filter stands what all documents have: that needs no counting again. */
  private Found withinOneFacet(Object[] hitsAndCounts) throws IOException {
    Facet facet = chosen().getFirst();
    Found found = found(hitsAndCounts, List.of());
    found.facets().put(facet, snapshot.facetsOfAll().getOrDefault(facet, List.of()));
    return found;
  }

  /** What matches within the filters. */
  DrillDownQuery narrowed(Query matching) {
    DrillDownQuery narrowed = new DrillDownQuery(FACETS, matching);
    for (Facet facet : chosen()) {
      for (String value : asked.filters().getOrDefault(facet, Set.of())) {
        narrowed.add(facet.name(), value);
      }
    }
    return narrowed;
  }

  /** The facets filtered on, always in the same order. */
  private List<Facet> chosen() {
    return asked.filters().keySet().stream().sorted().toList();
  }

  private CollectorManager<FacetCounter, int[]> sidewaysCounter(Facet facet) {
    return FacetCounter.only(facet, snapshot.facets());
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

  private Found found(Object[] hitsAndCounts, List<int[]> sideways) throws IOException {
    FacetTable table = snapshot.facets();
    Map<Facet, List<FacetCount>> facets = table.read((int[]) hitsAndCounts[1]);
    for (int i = 0; i < sideways.size(); i++) {
      Facet facet = chosen().get(i);
      facets.put(facet, table.read(facet, sideways.get(i)));
    }
    return found((TopFieldDocs) hitsAndCounts[0], facets);
  }

  private Found found(TopFieldDocs top, Map<Facet, List<FacetCount>> facets) throws IOException {
    List<ScoreDoc> window = nearness.reordered(List.of(top.scoreDocs), snapshot);
    int from = Math.min(asked.offset(), window.size());
    int to = Math.min(shown(), window.size());
    return new Found(top.totalHits.value(), window.subList(from, to), facets);
  }
}
