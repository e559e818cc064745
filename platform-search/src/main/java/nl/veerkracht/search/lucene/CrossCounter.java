package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.veerkracht.search.Crossing;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.lucene.FacetTable.Span;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.LongValues;

/**
 * Counts which values of three facets stand together on a document, while documents are matched.
 */
final class CrossCounter implements Collector {
  private final Cube cube;
  private final int[] counts;

  private CrossCounter(Cube cube) {
    this.cube = cube;
    this.counts = new int[cube.size()];
  }

  static CollectorManager<CrossCounter, List<Crossing>> of(
      FacetTable table, Facet rows, Facet columns, Facet splits) {
    return new Counters(new Cube(table, table.span(rows), table.span(columns), table.span(splits)));
  }

  /** One count for each three values: small as long as the facets are vocabularies. */
  private record Cube(FacetTable table, Span rows, Span columns, Span splits) {

    int size() {
      return Math.multiplyExact(Math.multiplyExact(rows.size(), columns.size()), splits.size());
    }

    int place(int row, int column, int split) {
      return (row * columns.size() + column) * splits.size() + split;
    }

    List<Crossing> read(int[] counts) {
      List<Crossing> read = new ArrayList<>();
      for (int place = 0; place < counts.length; place++) {
        if (counts[place] > 0) {
          int cell = place / splits.size();
          read.add(
              new Crossing(
                  table.value(rows, cell / columns.size()),
                  table.value(columns, cell % columns.size()),
                  table.value(splits, place % splits.size()),
                  counts[place]));
        }
      }
      return read;
    }
  }

  private record Counters(Cube cube) implements CollectorManager<CrossCounter, List<Crossing>> {
    @Override
    public CrossCounter newCollector() {
      return new CrossCounter(cube);
    }

    @Override
    public List<Crossing> reduce(Collection<CrossCounter> counters) {
      int[] sum = new int[cube.size()];
      for (CrossCounter counter : counters) {
        for (int place = 0; place < sum.length; place++) {
          sum[place] += counter.counts[place];
        }
      }
      return cube.read(sum);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    return new SegmentCounter(
        DocValues.getSortedSet(segment.reader(), Field.FACETS.key()),
        cube.table().numbers(segment.ord));
  }

  private final class SegmentCounter implements LeafCollector {
    private final SortedSetDocValues values;
    private final LongValues numbers;
    private final Found rows = new Found(cube.rows());
    private final Found columns = new Found(cube.columns());
    private final Found splits = new Found(cube.splits());

    SegmentCounter(SortedSetDocValues values, LongValues numbers) {
      this.values = values;
      this.numbers = numbers;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      if (!values.advanceExact(document)) {
        return;
      }
      rows.size = 0;
      columns.size = 0;
      splits.size = 0;
      for (int left = values.docValueCount(); left > 0; left--) {
        int number = (int) numbers.get(values.nextOrd());
        rows.take(number);
        columns.take(number);
        splits.take(number);
      }
      for (int row = 0; row < rows.size; row++) {
        for (int column = 0; column < columns.size; column++) {
          for (int split = 0; split < splits.size; split++) {
            counts[cube.place(rows.at[row], columns.at[column], splits.at[split])]++;
          }
        }
      }
    }
  }

  /** The values of one facet on the document at hand. */
  private static final class Found {
    private final Span span;
    private final int[] at;
    private int size;

    Found(Span span) {
      this.span = span;
      this.at = new int[span.size()];
    }

    void take(int number) {
      if (span.has(number)) {
        at[size++] = number - span.start();
      }
    }
  }
}
