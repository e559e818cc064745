package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.FacetCount;
import nl.veerkracht.search.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.jspecify.annotations.Nullable;

/** The index as it was at one commit, with what every search of it needs and is dear to make. */
final class Snapshot extends IndexSearcher {
  /**
   * More than the longest question has, with a dozen synonyms for every word of it. Questions are
   * bounded where they come in, so Lucene need not refuse any.
   */
  private static final int MOST_CLAUSES = 16_384;

  static {
    setMaxClauseCount(MOST_CLAUSES);
  }

  private final FacetTable facets;
  private final List<Layer> layers;
  private final Map<String, Optional<CollectionStatistics>> statistics = new ConcurrentHashMap<>();
  private final Map<Facet, List<FacetCount>> facetsOfAll;

  Snapshot(IndexReader reader, FacetColumns columns) throws IOException {
    super(reader);
    setSimilarity(new Similarities());
    this.facets = FacetTable.of(reader, columns);
    this.facetsOfAll =
        Map.copyOf(facets.read(search(MatchAllDocsQuery.INSTANCE, FacetCounter.all(facets))));
    this.layers = hasFiles(reader) ? List.of(Layer.ITEM, Layer.FILES) : List.of(Layer.ITEM);
  }

  private static boolean hasFiles(IndexReader reader) {
    for (LeafReaderContext segment : reader.leaves()) {
      for (Language language : Language.values()) {
        if (segment.reader().getFieldInfos().fieldInfo(Field.PAGES.in(language)) != null) {
          return true;
        }
      }
    }
    return false;
  }

  FacetTable facets() {
    return facets;
  }

  /** The segment that a document is in. */
  LeafReaderContext segment(int document) {
    return getLeafContexts().get(ReaderUtil.subIndex(document, getLeafContexts()));
  }

  /** The first of a document's values of a facet; empty when it has none. */
  String first(Facet facet, int document) {
    LeafReaderContext segment = segment(document);
    return facets.first(facet, segment.ord, document - segment.docBase);
  }

  /**
   * The facets of all documents, which most people see first, counted before anybody sees the
   * snapshot; they are the same in every language.
   */
  Map<Facet, List<FacetCount>> facetsOfAll() {
    return facetsOfAll;
  }

  /** Where there is anything to find: without files nobody looks into them. */
  List<Layer> layers() {
    return layers;
  }

  /** The same for every search of a snapshot, and asked for by every word of a question. */
  @Override
  public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
    Optional<CollectionStatistics> known = statistics.get(field);
    if (known == null) {
      known = Optional.ofNullable(super.collectionStatistics(field));
      statistics.put(field, known);
    }
    return known.orElse(null);
  }

  /** How many documents have anything in a field. */
  int documents(String field) throws IOException {
    CollectionStatistics all = collectionStatistics(field);
    return all == null ? 0 : Math.toIntExact(all.docCount());
  }
}
