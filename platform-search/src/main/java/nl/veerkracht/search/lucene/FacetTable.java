package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.FacetCount;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * All facet values of a snapshot. In the index a value is an ordinal, numbered per segment; here
 * each has a number for the whole snapshot, and its text is read once instead of at every search.
 */
final class FacetTable {
  private static final Comparator<FacetCount> MOST_FIRST =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private final String[] values;
  private final Map<Facet, Span> spans;
  private final @Nullable OrdinalMap ordinals;
  private final FacetColumn[] columns;

  /** The numbers of one facet's values: they stand together. */
  record Span(int start, int end) {
    int size() {
      return end - start;
    }

    boolean has(int number) {
      return number >= start && number < end;
    }
  }

  private FacetTable(
      String[] values,
      Map<Facet, Span> spans,
      @Nullable OrdinalMap ordinals,
      FacetColumn[] columns) {
    this.values = values;
    this.spans = spans;
    this.ordinals = ordinals;
    this.columns = columns;
  }

  static FacetTable of(IndexReader reader, FacetColumns columns) throws IOException {
    SortedSetDocValues terms = MultiDocValues.getSortedSetValues(reader, Field.FACETS.key());
    int size = terms == null ? 0 : Math.toIntExact(terms.getValueCount());
    String[] values = new String[size];
    Map<Facet, Span> spans = new EnumMap<>(Facet.class);
    for (int ordinal = 0; terms != null && ordinal < size; ordinal++) {
      String[] path = FacetsConfig.stringToPath(terms.lookupOrd(ordinal).utf8ToString());
      values[ordinal] = path[1];
      spans.merge(
          Facet.valueOf(path[0]),
          new Span(ordinal, ordinal + 1),
          (known, added) -> new Span(known.start, added.end));
    }
    return new FacetTable(
        values,
        spans,
        terms instanceof MultiSortedSetDocValues multi ? multi.mapping : null,
        columns.of(reader));
  }

  /** The number of values of all facets together. */
  int size() {
    return values.length;
  }

  /** The numbers of a facet's values; none when no document has one. */
  Span span(Facet facet) {
    return spans.getOrDefault(facet, new Span(0, 0));
  }

  /** A value by its place among those of its facet. */
  String value(Span span, int place) {
    return values[span.start + place];
  }

  /** The values of the documents of a segment. */
  FacetColumn column(int segment) {
    return columns[segment];
  }

  /** The first of the values of a facet that a document of a segment has; empty without any. */
  String first(Facet facet, int segment, int document) {
    int ordinal = columns[segment].first(document, facet);
    return ordinal < 0 ? "" : values[(int) numbers(segment).get(ordinal)];
  }

  /** From the ordinals of a segment to the numbers of the snapshot. */
  LongValues numbers(int segment) {
    return ordinals == null ? LongValues.IDENTITY : ordinals.getGlobalOrds(segment);
  }

  /** Adds what was counted in one segment to the counts of the snapshot. */
  void add(int[] segmentCounts, int segment, int[] counts) {
    LongValues numbers = numbers(segment);
    for (int ordinal = 0; ordinal < segmentCounts.length; ordinal++) {
      if (segmentCounts[ordinal] > 0) {
        counts[(int) numbers.get(ordinal)] += segmentCounts[ordinal];
      }
    }
  }

  /** What was counted in the parts of a search together. */
  int[] sum(List<int[]> parts) {
    int[] sum = new int[size()];
    for (int[] part : parts) {
      for (int number = 0; number < sum.length; number++) {
        sum[number] += part[number];
      }
    }
    return sum;
  }

  /** The counts of all facets for readers. */
  Map<Facet, List<FacetCount>> read(int[] counts) {
    Map<Facet, List<FacetCount>> read = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      read.put(facet, read(facet, counts));
    }
    return read;
  }

  /** The counts of one facet for readers: only values that occur, most first. */
  List<FacetCount> read(Facet facet, int[] counts) {
    Span span = span(facet);
    List<FacetCount> read = new ArrayList<>();
    for (int number = span.start; number < span.end; number++) {
      if (counts[number] > 0) {
        read.add(new FacetCount(values[number], counts[number]));
      }
    }
    read.sort(MOST_FIRST);
    return List.copyOf(read);
  }
}
