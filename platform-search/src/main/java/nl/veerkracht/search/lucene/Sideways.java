package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Facet;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;

/**
 * Collects the hits within filters and counts facet values in the same pass: of every facet those
 * of the hits, and of a facet that is filtered on also those of documents that only that filter
 * leaves out. What a document has is in memory already, so this looks there instead of going
 * through the documents of every filter as well.
 */
final class Sideways implements Collector {
  private final FacetTable table;
  private final Map<Facet, Set<String>> filters;
  private final TopFieldCollector hits;
  private final int[] counts;

  private Sideways(FacetTable table, Map<Facet, Set<String>> filters, TopFieldCollector hits) {
    this.table = table;
    this.filters = filters;
    this.hits = hits;
    this.counts = new int[table.size()];
  }

  /** The best hits, and the counts of all values. */
  record Found(TopFieldDocs hits, int[] counts) {}

  /** Makes the parts of a search and joins what they found. */
  record Search(FacetTable table, Map<Facet, Set<String>> filters, TopFieldCollectorManager best)
      implements CollectorManager<Sideways, Found> {
    @Override
    public Sideways newCollector() {
      return new Sideways(table, filters, best.newCollector());
    }

    @Override
    public Found reduce(Collection<Sideways> parts) throws IOException {
      return new Found(
          best.reduce(parts.stream().map(part -> part.hits).toList()),
          table.sum(parts.stream().map(part -> part.counts).toList()));
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return hits.scoreMode();
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    FacetColumn column = table.column(segment.ord);
    SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), Field.FACETS.key());
    List<Chosen> all = new ArrayList<>();
    for (Map.Entry<Facet, Set<String>> filter : filters.entrySet()) {
      BitSet ordinals = new BitSet();
      for (String value : filter.getValue()) {
        String path = FacetsConfig.pathToString(filter.getKey().name(), new String[] {value});
        long ordinal = values.lookupTerm(new BytesRef(path));
        if (ordinal >= 0) {
          ordinals.set(Math.toIntExact(ordinal));
        }
      }
      all.add(new Chosen(column.span(filter.getKey()), ordinals));
    }
    return new SegmentCounter(segment.ord, column, all, hits.getLeafCollector(segment));
  }

  /** The values of a facet that are filtered on, in one segment. */
  private record Chosen(FacetTable.Span facet, BitSet ordinals) {}

  private final class SegmentCounter implements LeafCollector {
    private final int segment;
    private final FacetColumn column;
    private final Chosen[] all;
    private final LeafCollector best;
    private final int[] segmentCounts;

    SegmentCounter(int segment, FacetColumn column, List<Chosen> all, LeafCollector best) {
      this.segment = segment;
      this.column = column;
      this.all = all.toArray(Chosen[]::new);
      this.best = best;
      this.segmentCounts = new int[column.size()];
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      best.setScorer(scorer);
    }

    @Override
    public void collect(int document) throws IOException {
      Chosen lacking = null;
      for (Chosen chosen : all) {
        if (!column.hasAny(document, chosen.facet, chosen.ordinals)) {
          if (lacking != null) {
            return;
          }
          lacking = chosen;
        }
      }
      if (lacking == null) {
        best.collect(document);
        column.count(document, segmentCounts);
      } else {
        column.count(document, lacking.facet, segmentCounts);
      }
    }

    @Override
    public void finish() throws IOException {
      best.finish();
      table.add(segmentCounts, segment, counts);
    }
  }
}
