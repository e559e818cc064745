package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.Collection;
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
import org.apache.lucene.util.BytesRef;
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
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), Field.FACETS.key());
    int start = only == null ? 0 : position(values, only.name() + FacetsConfig.DELIM_CHAR);
    int end =
        only == null
            ? Math.toIntExact(values.getValueCount())
            : position(values, only.name() + (char) (FacetsConfig.DELIM_CHAR + 1));
    return new SegmentCounter(segment.ord, values, start, end);
  }

  /** Where a term stands, or would stand. */
  private static int position(SortedSetDocValues values, String term) throws IOException {
    long ordinal = values.lookupTerm(new BytesRef(term));
    return Math.toIntExact(ordinal < 0 ? -ordinal - 1 : ordinal);
  }

  private final class SegmentCounter implements LeafCollector {
    private final int segment;
    private final SortedSetDocValues values;
    private final int start;
    private final int end;
    private final int[] segmentCounts;

    SegmentCounter(int segment, SortedSetDocValues values, int start, int end) {
      this.segment = segment;
      this.values = values;
      this.start = start;
      this.end = end;
      this.segmentCounts = new int[end];
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      if (!values.advanceExact(document)) {
        return;
      }
      for (int left = values.docValueCount(); left > 0; left--) {
        int ordinal = (int) values.nextOrd();
        if (ordinal >= end) {
          return;
        }
        if (ordinal >= start) {
          segmentCounts[ordinal]++;
        }
      }
    }

    @Override
    public void finish() {
      table.add(segmentCounts, segment, counts);
    }
  }
}
