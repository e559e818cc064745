package nl.veerkracht.search.lucene;

import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts facet values while documents are being matched, so that the matches need not be remembered
 * and gone through a second time.
 */
final class FacetCounter implements Collector {
  private final FacetTable table;
  private final int[] counts;

  private FacetCounter(FacetTable table) {
    this.table = table;
    this.counts = new int[table.size()];
  }

  /** Counts the values of all facets. */
  static CollectorManager<FacetCounter, int[]> all(FacetTable table) {
    return new Counters(table);
  }

  private record Counters(FacetTable table) implements CollectorManager<FacetCounter, int[]> {
    @Override
    public FacetCounter newCollector() {
      return new FacetCounter(table);
    }

    @Override
    public int[] reduce(Collection<FacetCounter> counters) {
      return table.sum(counters.stream().map(counter -> counter.counts).toList());
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
    private final int[] segmentCounts;
    private final Tally tally;

    SegmentCounter(int segment) {
      this.segment = segment;
      FacetColumn column = table.column(segment);
      this.segmentCounts = new int[column.size()];
      this.tally = new Tally(column, column.everything(), segmentCounts);
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) {
      tally.add(document);
    }

    @Override
    public void finish() {
      tally.finish();
      table.add(segmentCounts, segment, counts);
    }
  }
}
