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
 * The values of a document are in order, those of one facet together. A document with sixteen
 * values takes some 36 bytes here, or twice that in a segment with more values than a {@code char}
 * can number.
 */
final class FacetColumn {
  private final int[] starts;
  private final Ordinals ordinals;
  private final Map<Facet, FacetTable.Span> spans;
  private final int size;

  private FacetColumn(
      int[] starts, Ordinals ordinals, Map<Facet, FacetTable.Span> spans, int size) {
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
    int size = Math.toIntExact(values.getValueCount());
    Ordinals ordinals = size <= Character.MAX_VALUE ? new Narrow() : new Wide();
    int next = 0;
    for (int document = 0; document < segment.maxDoc(); document++) {
      int count = values.advanceExact(document) ? values.docValueCount() : 0;
      ordinals.room(next + count);
      for (int left = count; left > 0; left--) {
        ordinals.set(next++, (int) values.nextOrd());
      }
      starts[document + 1] = next;
    }
    // One more than there are: a last document without values is fetched from there too.
    ordinals.trim(next + 1);
    return new FacetColumn(starts, ordinals, spans, size);
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

  /** The ordinal of the first of a document's values of a facet; below zero without any. */
  int first(int document, Facet facet) {
    FacetTable.Span span = span(facet);
    for (int place = starts[document]; place < starts[document + 1]; place++) {
      int ordinal = ordinals.at(place);
      if (span.has(ordinal)) {
        return ordinal;
      }
    }
    return -1;
  }

  /** The ordinals of the values of all facets. */
  FacetTable.Span everything() {
    return new FacetTable.Span(0, size);
  }

  /**
   * Adds one to the count of each value of a facet that some documents have. What they have is
   * fetched from memory for all of them before any is counted: to wait for many places in memory
   * takes no longer than to wait for one, as long as nothing depends on what is there.
   *
   * @param documents of which the first so many are counted
   * @return something that depends on all that was fetched, so that fetching it is not left out
   */
  int count(int[] documents, int many, FacetTable.Span facet, int[] counts) {
    int fetched = 0;
    for (int i = 0; i < many; i++) {
      fetched ^= ordinals.at(starts[documents[i]]);
    }
    for (int i = 0; i < many; i++) {
      int end = starts[documents[i] + 1];
      for (int place = starts[documents[i]]; place < end; place++) {
        int ordinal = ordinals.at(place);
        if (ordinal >= facet.end()) {
          break;
        }
        if (ordinal >= facet.start()) {
          counts[ordinal]++;
        }
      }
    }
    return fetched;
  }

  /** The ordinals of all documents one after the other, as narrow as they can be. */
  private interface Ordinals {
    void room(int needed);

    void set(int place, int ordinal);

    void trim(int used);

    int at(int place);
  }

  private static final class Narrow implements Ordinals {
    private char[] all = {};

    @Override
    public void room(int needed) {
      if (needed > all.length) {
        all = Arrays.copyOf(all, 2 * needed);
      }
    }

    @Override
    public void set(int place, int ordinal) {
      all[place] = (char) ordinal;
    }

    @Override
    public void trim(int used) {
      all = Arrays.copyOf(all, used);
    }

    @Override
    public int at(int place) {
      return all[place];
    }
  }

  private static final class Wide implements Ordinals {
    private int[] all = {};

    @Override
    public void room(int needed) {
      if (needed > all.length) {
        all = Arrays.copyOf(all, 2 * needed);
      }
    }

    @Override
    public void set(int place, int ordinal) {
      all[place] = ordinal;
    }

    @Override
    public void trim(int used) {
      all = Arrays.copyOf(all, used);
    }

    @Override
    public int at(int place) {
      return all[place];
    }
  }
}
