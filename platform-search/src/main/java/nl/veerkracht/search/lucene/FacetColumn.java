package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import nl.veerkracht.search.Facet;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * The facet values of all documents of one segment, in memory. In the index they lie packed, and to
 * unpack them for every document that matches would be most of the work of a search with many hits.
 * A document with sixteen values takes some 70 bytes here.
 */
final class FacetColumn {
  private final int[] starts;
  private final int[] ordinals;
  private final Map<Facet, FacetTable.Span> spans;
  private final int size;

  private FacetColumn(int[] starts, int[] ordinals, Map<Facet, FacetTable.Span> spans, int size) {
    this.starts = starts;
    this.ordinals = ordinals;
    this.spans = spans;
    this.size = size;
  }

  static FacetColumn of(LeafReader segment) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment, Field.FACETS.key());
    Map<Facet, FacetTable.Span> spans = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      int start = position(values, facet.name() + FacetsConfig.DELIM_CHAR);
      int end = position(values, facet.name() + (char) (FacetsConfig.DELIM_CHAR + 1));
      spans.put(facet, new FacetTable.Span(start, end));
    }
    int[] starts = new int[segment.maxDoc() + 1];
    int[] ordinals = new int[segment.maxDoc()];
    int next = 0;
    for (int document = 0; document < segment.maxDoc(); document++) {
      int count = values.advanceExact(document) ? values.docValueCount() : 0;
      if (next + count > ordinals.length) {
        ordinals = Arrays.copyOf(ordinals, 2 * (next + count));
      }
      for (int left = count; left > 0; left--) {
        ordinals[next++] = (int) values.nextOrd();
      }
      starts[document + 1] = next;
    }
    int size = Math.toIntExact(values.getValueCount());
    return new FacetColumn(starts, Arrays.copyOf(ordinals, next), spans, size);
  }

  /** Where a term stands, or would stand. */
  private static int position(SortedSetDocValues values, String term) throws IOException {
    long ordinal = values.lookupTerm(new BytesRef(term));
    return Math.toIntExact(ordinal < 0 ? -ordinal - 1 : ordinal);
  }

  /** The number of values in the segment, of all facets together. */
  int size() {
    return size;
  }

  /** The ordinals of a facet's values: they stand together. */
  FacetTable.Span span(Facet facet) {
    return spans.getOrDefault(facet, new FacetTable.Span(0, 0));
  }

  /** Adds one to the count of each value that a document has. */
  void count(int document, int[] counts) {
    int end = starts[document + 1];
    for (int place = starts[document]; place < end; place++) {
      counts[ordinals[place]]++;
    }
  }

  /** Adds one to the count of each value of one facet that a document has. */
  void count(int document, FacetTable.Span facet, int[] counts) {
    int end = starts[document + 1];
    for (int place = starts[document]; place < end; place++) {
      int ordinal = ordinals[place];
      if (facet.has(ordinal)) {
        counts[ordinal]++;
      }
    }
  }
}
