package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.SearchQuery;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;

/**
 * The measure: the same questions, written with nothing but Lucene, the way its documentation shows
 * and an expert would do for just these questions. How they are written is in {@link BareQueries}.
 *
 * <ul>
 *   <li>Without filters: one search with Lucene's own top collector and facets collector, then
 *       {@link SortedSetDocValuesFacetCounts}; with filters {@link DrillSideways}; without words
 *       and filters no collecting for the facets at all, but Lucene's counting of the whole index.
 *       The reader state is made once.
 *   <li>All values of all facets are read, most first, and of the twenty hits the fields a result
 *       list shows: id, card, title and summary, with the page's stored fields read through one
 *       reader.
 *   <li>Titles are suggested by {@link BareSuggester}.
 *   <li>It does <em>not</em> look which words are near each other, mark words, choose passages,
 *       parse what readers type or make records: that is what our engine does on top, so all of it
 *       counts against us.
 * </ul>
 */
final class BareLucene implements Side {
  private static final Set<String> SHOWN =
      Set.of(
          Field.ID.key(),
          Field.CARD.key(),
          BareDocuments.key(Part.TITLE, Language.NL),
          BareDocuments.key(Part.TITLE, Language.EN),
          BareDocuments.key(Part.SUMMARY, Language.NL),
          BareDocuments.key(Part.SUMMARY, Language.EN));
  private static final int MOST_VALUES = 1_000;

  private final FacetsConfig config = Documents.facetsConfig();
  private final BareQueries queries = new BareQueries(new Analysis().perField());
  private final BareIndex index;

  private record Found(long total, List<Document> documents, Map<Facet, FacetResult> facets) {}

  BareLucene(Path folder) {
    this.index = new BareIndex(folder);
  }

  @Override
  public String label() {
    return "bare Lucene";
  }

  @Override
  public void put(List<SearchDocument> documents) {
    index.put(documents);
  }

  @Override
  public void commit() {
    index.commit();
  }

  @Override
  public void settle() {
    index.settle();
  }

  @Override
  public long bytes() {
    return index.bytes();
  }

  @Override
  public int segments() {
    return index.reader().leaves().size();
  }

  @Override
  public Reply ask(Asked asked) {
    try {
      if (asked.shape() == Shape.TYPE_AHEAD) {
        List<String> ids = index.suggester().find(asked.query().text());
        return () -> new Answer(ids.size(), ids, Map.of());
      }
      Found found = search(asked.query());
      if (found.total() == 0) {
        String corrected = queries.corrected(asked.query().text(), index.reader());
        Found meant = search(asked.query().withText(corrected));
        return () -> answer(meant);
      }
      return () -> answer(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Found search(SearchQuery asked) throws IOException {
    DirectoryReader reader = index.reader();
    IndexSearcher searcher = index.searcher();
    SortedSetDocValuesReaderState state = index.state();
    boolean words = !asked.text().isBlank();
    Query query = queries.of(asked.text(), reader);
    Sort sort = Order.of(asked.sort(), Language.NL, words);
    if (!asked.filters().isEmpty()) {
      DrillSideways.DrillSidewaysResult result =
          new DrillSideways(searcher, config, state)
              .search(narrowed(query, asked), null, null, asked.size(), sort, false);
      return found(result.hits.totalHits.value(), result.hits, result.facets);
    }
    if (!words) {
      TopDocs top = searcher.search(MatchAllDocsQuery.INSTANCE, asked.size(), sort);
      return found(reader.numDocs(), top, new SortedSetDocValuesFacetCounts(state));
    }
    FacetsCollectorManager.FacetsResult result =
        FacetsCollectorManager.search(
            searcher, query, asked.size(), sort, new FacetsCollectorManager());
    return found(
        result.topDocs().totalHits.value(),
        result.topDocs(),
        new SortedSetDocValuesFacetCounts(state, result.facetsCollector()));
  }

  private DrillDownQuery narrowed(Query query, SearchQuery asked) {
    DrillDownQuery narrowed = new DrillDownQuery(config, query);
    asked
        .filters()
        .forEach((facet, values) -> values.forEach(value -> narrowed.add(facet.name(), value)));
    return narrowed;
  }

  private Found found(long total, TopDocs top, Facets facets) throws IOException {
    StoredFields stored = index.searcher().storedFields();
    List<Document> documents = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      documents.add(stored.document(hit.doc, SHOWN));
    }
    Map<Facet, FacetResult> counted = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetResult result = facets.getTopChildren(MOST_VALUES, facet.name());
      if (result != null) {
        counted.put(facet, result);
      }
    }
    return new Found(total, documents, counted);
  }

  private static Answer answer(Found found) {
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Long> values = new LinkedHashMap<>();
      FacetResult result = found.facets().get(facet);
      if (result != null) {
        for (LabelAndValue value : result.labelValues) {
          values.put(value.label, value.value.longValue());
        }
      }
      counts.put(facet, values);
    }
    return new Answer(
        found.total(),
        found.documents().stream().map(document -> document.get(Field.ID.key())).toList(),
        counts);
  }

  @Override
  public void close() {
    index.close();
  }
}
