package nl.veerkracht.search.lucene;

import java.util.Collection;
import nl.veerkracht.search.Facet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Counts facet values while documents are being matched, so that the matches need not be remembered
 * and gone through a second time.
 */
final class FacetCounter implements Collector {
  private final FacetTable table;
  private final @Nullable Facet only;
  private final int[] counts;

  private FacetCounter(FacetTable table, @Nullable Facet only) {
    this.table = table;
    this.only = only;
    this.counts = new int[table.size()];
  }

  /** Counts the values of all facets. */
  static CollectorManager<FacetCounter, int[]> all(FacetTable table) {
    return new Counters(table, null);
  }

  /** Counts the values of one facet. */
  static CollectorManager<FacetCounter, int[]> only(Facet facet, FacetTable table) {
    return new Counters(table, facet);
  }

  private record Counters(FacetTable table, @Nullable Facet only)
      implements CollectorManager<FacetCounter, int[]> {
    @Override
    public FacetCounter newCollector() {
      return new FacetCounter(table, only);
    }

    @Override
    public int[] reduce(Collection<FacetCounter> counters) {
      int[] sum = new int[table.size()];
      for (FacetCounter counter : counters) {
        for (int number = 0; number < sum.length; number++) {
          sum[number] += counter.counts[number];
        }
      }
      return sum;
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) {
    return new SegmentCounter(segment.ord);
  }

  private final class SegmentCounter implements LeafCollector {
    private final int segment;
    private final FacetColumn column;
    private final FacetTable.@Nullable Span span;
    private final int[] segmentCounts;

    SegmentCounter(int segment) {
      this.segment = segment;
      this.column = table.column(segment);
      this.span = only == null ? null : column.span(only);
      this.segmentCounts = new int[column.size()];
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) {
      if (span == null) {
        column.count(document, segmentCounts);
      } else {
        column.count(document, span, segmentCounts);
      }
    }

    @Override
    public void finish() {
      table.add(segmentCounts, segment, counts);
    }
  }
}
