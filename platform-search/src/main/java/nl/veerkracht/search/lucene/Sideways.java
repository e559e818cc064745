package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Facet;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Collects the hits within filters and counts facet values in the same pass: of every facet those
 * of the hits, and of a facet that is filtered on also those of documents that only that filter
 * leaves out.
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
    int[] segmentCounts = new int[column.size()];
    List<Chosen> all = new ArrayList<>();
    for (Map.Entry<Facet, Set<String>> filter : filters.entrySet()) {
      Tally beside = new Tally(column, column.span(filter.getKey()), segmentCounts);
      all.add(new Chosen(having(filter.getKey(), filter.getValue(), segment.reader()), beside));
    }
    return new SegmentCounter(
        segment.ord,
        all.toArray(Chosen[]::new),
        hits.getLeafCollector(segment),
        segmentCounts,
        new Tally(column, column.everything(), segmentCounts));
  }

  /** The documents that have each of some values. */
  private static PostingsEnum[] having(Facet facet, Set<String> values, LeafReader segment)
      throws IOException {
    List<PostingsEnum> having = new ArrayList<>();
    for (String value : values) {
      String path = FacetsConfig.pathToString(facet.name(), new String[] {value});
      PostingsEnum documents =
          segment.postings(new Term(Field.FACETS.key(), path), PostingsEnum.NONE);
      if (documents != null) {
        having.add(documents);
      }
    }
    return having.toArray(PostingsEnum[]::new);
  }

  /**
   * The values of a facet that are filtered on, in one segment.
   *
   * @param having the documents that have each of them
   * @param beside counts those that only this filter leaves out
   */
  private record Chosen(PostingsEnum[] having, Tally beside) {

    /** Documents are asked for in order. */
    boolean has(int document) throws IOException {
      for (PostingsEnum documents : having) {
        if (documents.docID() < document) {
          documents.advance(document);
        }
        if (documents.docID() == document) {
          return true;
        }
      }
      return false;
    }
  }

  private final class SegmentCounter implements LeafCollector {
    private final int segment;
    private final Chosen[] all;
    private final LeafCollector best;
    private final int[] segmentCounts;
    private final Tally within;

    SegmentCounter(
        int segment, Chosen[] all, LeafCollector best, int[] segmentCounts, Tally within) {
      this.segment = segment;
      this.all = all;
      this.best = best;
      this.segmentCounts = segmentCounts;
      this.within = within;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      best.setScorer(scorer);
    }

    @Override
    public void collect(int document) throws IOException {
      Chosen lacking = null;
      for (Chosen chosen : all) {
        if (!chosen.has(document)) {
          if (lacking != null) {
            return;
          }
          lacking = chosen;
        }
      }
      if (lacking == null) {
        best.collect(document);
        within.add(document);
      } else {
        lacking.beside.add(document);
      }
    }

    @Override
    public void finish() throws IOException {
      best.finish();
      within.finish();
      for (Chosen chosen : all) {
        chosen.beside.finish();
      }
      table.add(segmentCounts, segment, counts);
    }
  }
}
