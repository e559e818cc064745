package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.Sort;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What makes other documents like one: the terms it was given and the most telling words of its own
 * texts, each the more the rarer it is. The words are chosen by Lucene's {@link MoreLikeThis},
 * which reads the stored texts again and so needs nothing more in the index. The labels are left
 * out, for they name the terms, and so are files: they mention much that a document is not about.
 *
 * <p>So many words, none of them in very many documents, bound what is read in an index of any
 * size.
 */
final class Likeness {
  /**
   * The terms that say what a document is about count more than those that say for whom and where;
   * others, such as its kind or year, do not make it like another.
   */
  private static final Map<Facet, Float> TERMS =
      Map.of(
          Facet.FACTOR, 2f,
          Facet.PHENOMENON, 2f,
          Facet.TARGET_GROUP, 1f,
          Facet.SETTING, 1f);

  private static final List<Part> READ = List.of(Part.TITLE, Part.SUMMARY, Part.BODY);

  private static final int MOST_WORDS = 25;

  /** What only the document itself has makes nothing like it. */
  private static final int FEWEST_DOCUMENTS = 2;

  /** A word in one of so many documents tells little. */
  private static final int USUAL = 5;

  /** In a small collection a word in so many documents can still tell something. */
  private static final int FEW_DOCUMENTS = 50;

  /** In a large one a word in so many tells little, and takes long to read. */
  private static final int MANY_DOCUMENTS = 50_000;

  /** Of what the document itself would earn; who earns less is hardly like it. */
  private static final float MUCH = 0.15f;

  private final Snapshot snapshot;
  private final Analysis analysis;
  private final Language language;

  /**
   * @param language whose texts are read
   */
  Likeness(Snapshot snapshot, Analysis analysis, Language language) {
    this.snapshot = snapshot;
    this.analysis = analysis;
    this.language = language;
  }

  /**
   * The others that are much like a document, the most alike first.
   *
   * @param known those to leave out
   * @param narrowing to those that are wanted
   */
  List<ScoreDoc> find(String id, Set<String> known, UnaryOperator<Query> narrowing, int size)
      throws IOException {
    Query itself = Documents.any(List.of(id));
    ScoreDoc[] there = snapshot.search(itself, 1).scoreDocs;
    if (there.length == 0) {
      return List.of();
    }
    Query like = to(there[0].doc);
    float own =
        best(query(like).add(itself, Occur.FILTER), 1).stream()
            .map(Nearness::score)
            .findFirst()
            .orElse(0f);
    BooleanQuery.Builder others = query(narrowing.apply(like)).add(itself, Occur.MUST_NOT);
    return best(others.add(Documents.any(known), Occur.MUST_NOT), size).stream()
        .filter(hit -> Nearness.score(hit) >= MUCH * own)
        .toList();
  }

  private static BooleanQuery.Builder query(Query like) {
    return new BooleanQuery.Builder().add(like, Occur.MUST);
  }

  private List<ScoreDoc> best(BooleanQuery.Builder query, int size) throws IOException {
    org.apache.lucene.search.Sort order = Order.of(Sort.RELEVANCE, language, true);
    return List.of(snapshot.search(query.build(), size, order).scoreDocs);
  }

  /** What is like a document, and most of all the document itself. */
  private Query to(int document) throws IOException {
    BooleanQuery.Builder like = new BooleanQuery.Builder();
    terms(document).forEach(term -> like.add(term, Occur.SHOULD));
    words(document).forEach(word -> like.add(word, Occur.SHOULD));
    return like.build();
  }

  private List<Query> terms(int document) throws IOException {
    LeafReaderContext segment = snapshot.segment(document);
    SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), Field.FACETS.key());
    List<Query> terms = new ArrayList<>();
    if (values.advanceExact(document - segment.docBase)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        BytesRef value = BytesRef.deepCopyOf(values.lookupOrd(values.nextOrd()));
        Facet facet = Facet.valueOf(FacetsConfig.stringToPath(value.utf8ToString())[0]);
        Float weight = TERMS.get(facet);
        if (weight != null) {
          terms.add(new BoostQuery(new TermQuery(new Term(Field.FACETS.key(), value)), weight));
        }
      }
    }
    return terms;
  }

  /** The words, so weighted that the most telling one counts as in any question. */
  private List<Query> words(int document) throws IOException {
    String field = Field.STEM.in(language);
    BooleanQuery chosen = (BooleanQuery) chooser(field).like(Map.of(field, texts(document)));
    List<BoostQuery> words = new ArrayList<>();
    for (BooleanClause clause : chosen.clauses()) {
      words.add((BoostQuery) clause.query());
    }
    float most = words.stream().map(BoostQuery::getBoost).max(Float::compare).orElse(1f);
    return words.stream()
        .map(word -> (Query) new BoostQuery(word.getQuery(), word.getBoost() / most))
        .toList();
  }

  private MoreLikeThis chooser(String field) throws IOException {
    int documents = snapshot.getIndexReader().maxDoc();
    MoreLikeThis chooser = new MoreLikeThis(snapshot.getIndexReader());
    chooser.setAnalyzer(analysis.perField());
    chooser.setFieldNames(new String[] {field});
    chooser.setMinTermFreq(1);
    chooser.setMinDocFreq(FEWEST_DOCUMENTS);
    chooser.setMaxDocFreq(Math.clamp(documents / USUAL, FEW_DOCUMENTS, MANY_DOCUMENTS));
    chooser.setMaxQueryTerms(MOST_WORDS);
    chooser.setBoost(true);
    return chooser;
  }

  /** The texts, each as often as it is in the index. */
  private List<Object> texts(int document) throws IOException {
    StoredHit stored = StoredHit.read(new StoredColumns(snapshot), document, EnumSet.of(language));
    List<Object> texts = new ArrayList<>();
    for (Part part : READ) {
      String text = stored.texts(language).getOrDefault(part, "");
      texts.addAll(Collections.nCopies(part.weight(), text));
    }
    return texts;
  }
}
