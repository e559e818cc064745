package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.Texts;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.suggest.Lookup.LookupResult;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Suggestions by what Lucene has for this: {@link AnalyzingInfixSuggester} over the Dutch titles,
 * which finds beginnings of words anywhere in a title, and stops as soon as it has enough of them.
 * It knows no alphabet, other forms, parts of compounds or slips, which our suggestions do.
 */
final class BareSuggester implements AutoCloseable {
  private static final int MOST = 12;

  private final AnalyzingInfixSuggester titles;

  BareSuggester(Path folder, Analyzer analyzer) throws IOException {
    titles = new AnalyzingInfixSuggester(FSDirectory.open(folder), analyzer);
  }

  void add(SearchDocument document) throws IOException {
    Texts texts = document.texts().get(Language.NL);
    if (texts != null) {
      titles.add(new BytesRef(texts.title()), Set.of(), 1, new BytesRef(document.id()));
    }
  }

  void commit() throws IOException {
    titles.commit();
    titles.refresh();
  }

  /** The documents whose titles have these beginnings of words. */
  List<String> find(String typed) throws IOException {
    List<String> ids = new ArrayList<>();
    for (LookupResult found : titles.lookup(typed, MOST, true, false)) {
      ids.add(found.payload.utf8ToString());
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    titles.close();
  }
}
