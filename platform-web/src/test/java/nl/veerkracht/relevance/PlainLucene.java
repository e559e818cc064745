package nl.veerkracht.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.Texts;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What a portal has that takes Lucene as it comes: its analyzer for each language and BM25. */
final class PlainLucene implements Figures.Finding {

  private static final int DEPTH = 10;

  private final Analyzer dutch = new DutchAnalyzer();
  private final Analyzer analyzer =
      new PerFieldAnalyzerWrapper(dutch, Map.of(Language.EN.code(), new EnglishAnalyzer()));
  private final IndexSearcher searcher;

  PlainLucene(Collection<SearchDocument> documents) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (SearchDocument source : documents) {
        Document document = new Document();
        document.add(new StringField("id", source.id(), Store.YES));
        source.texts().forEach((in, texts) -> add(document, in, texts));
        writer.addDocument(document);
      }
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  private static void add(Document document, Language in, Texts texts) {
    for (String text : List.of(texts.title(), texts.labels(), texts.summary(), texts.body())) {
      document.add(new TextField(in.code(), text, Store.NO));
    }
  }

  @Override
  public List<String> find(String text, Language language) {
    try {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (Language in : Language.values()) {
        for (String term : terms(in.code(), text)) {
          query.add(new TermQuery(new Term(in.code(), term)), Occur.SHOULD);
        }
      }
      List<String> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query.build(), DEPTH).scoreDocs) {
        found.add(searcher.storedFields().document(hit.doc).get("id"));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> terms(String field, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }
}
