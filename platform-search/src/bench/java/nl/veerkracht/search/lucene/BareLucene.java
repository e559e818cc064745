package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchQuery;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;

/**
 * The measure: the same question on the same index, written with nothing but Lucene, the way its
 * documentation shows and an expert would do for this one question.
 *
 * <ul>
 *   <li>The query is the same: each word as written and as stem in both languages (best counts,
 *       others add three tenths, as written four tenths, the other language half), all words
 *       required, a whole title first, ties by date and id.
 *   <li>Without filters: one search with Lucene's own top collector and facets collector, then
 *       {@link SortedSetDocValuesFacetCounts}; with filters {@link DrillSideways}; without words
 *       and filters no collecting for the facets at all, but Lucene's counting of the whole index.
 *       The reader state is made once.
 *   <li>All values of all facets are read, most first, and of the twenty hits the fields a result
 *       list shows: id, card and title, with the page's stored fields read through one reader.
 *   <li>It does <em>not</em> look which words are near each other, mark words, choose passages,
 *       parse what readers type or make records: that is what our engine does on top, so all of it
 *       counts against us.
 * </ul>
 */
final class BareLucene implements AutoCloseable {
  private static final Set<String> SHOWN =
      Set.of(
          Field.ID.key(),
          Field.CARD.key(),
          Part.TITLE.key(Language.NL),
          Part.TITLE.key(Language.EN));
  private static final int MOST_VALUES = 1_000;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final FacetsConfig config = Documents.facetsConfig();
  private final SortedSetDocValuesReaderState state;
  private final Analyzer analyzer = new Analysis().perField();

  /** What a page of results needs. */
  record Answer(long total, List<Document> documents, Map<Facet, FacetResult> facets) {}

  BareLucene(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(index));
    searcher = new IndexSearcher(reader);
    state = new DefaultSortedSetDocValuesReaderState(reader, Field.FACETS.key(), config);
  }

  Answer search(SearchQuery asked) throws IOException {
    boolean words = !asked.text().isBlank();
    Query query = words ? allWords(asked.text().strip()) : MatchAllDocsQuery.INSTANCE;
    Sort sort = Order.of(asked.sort(), Language.NL, words);
    if (asked.filters().isEmpty()) {
      return words ? searched(query, sort, asked.size()) : everything(sort, asked.size());
    }
    DrillDownQuery narrowed = new DrillDownQuery(config, query);
    asked
        .filters()
        .forEach((facet, values) -> values.forEach(value -> narrowed.add(facet.name(), value)));
    DrillSideways.DrillSidewaysResult result =
        new DrillSideways(searcher, config, state)
            .search(narrowed, null, null, asked.size(), sort, false);
    return answer(result.hits, result.facets);
  }

  private Answer searched(Query query, Sort sort, int size) throws IOException {
    FacetsCollectorManager.FacetsResult result =
        FacetsCollectorManager.search(searcher, query, size, sort, new FacetsCollectorManager());
    return answer(
        result.topDocs(), new SortedSetDocValuesFacetCounts(state, result.facetsCollector()));
  }

  private Answer everything(Sort sort, int size) throws IOException {
    TopDocs top = searcher.search(MatchAllDocsQuery.INSTANCE, size, sort);
    return answer(reader.numDocs(), top, new SortedSetDocValuesFacetCounts(state));
  }

  private Answer answer(TopDocs top, Facets facets) throws IOException {
    return answer(top.totalHits.value(), top, facets);
  }

  private Answer answer(long total, TopDocs top, Facets facets) throws IOException {
    StoredFields stored = searcher.storedFields();
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
    return new Answer(total, documents, counted);
  }

  private Query allWords(String text) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : text.split(" ", -1)) {
      List<Query> ways = new ArrayList<>();
      ways.add(new BoostQuery(term(Field.EXACT.in(Language.NL), word), 0.4f));
      ways.add(term(Field.STEM.in(Language.NL), word));
      ways.add(new BoostQuery(term(Field.EXACT.in(Language.EN), word), 0.2f));
      ways.add(new BoostQuery(term(Field.STEM.in(Language.EN), word), 0.5f));
      all.add(new DisjunctionMaxQuery(ways, 0.3f), Occur.MUST);
    }
    List<Query> titles =
        List.of(
            new TermQuery(new Term(Field.TITLE.in(Language.NL), text)),
            new TermQuery(new Term(Field.TITLE.in(Language.EN), text)));
    Query whole = new ConstantScoreQuery(new DisjunctionMaxQuery(titles, 0));
    return all.add(new BoostQuery(whole, 10_000), Occur.SHOULD).build();
  }

  private Query term(String field, String word) throws IOException {
    try (TokenStream tokens = analyzer.tokenStream(field, word)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      tokens.incrementToken();
      return new TermQuery(new Term(field, term.toString()));
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }
}
