package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.Suggestion;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds titles that contain what was typed so far, the last word possibly unfinished. */
final class Suggestions {
  private static final int MAX_SUGGESTIONS = 8;

  private final Snapshot snapshot;
  private final Analysis analysis;

  Suggestions(Snapshot snapshot, Analysis analysis) {
    this.snapshot = snapshot;
    this.analysis = analysis;
  }

  List<Suggestion> find(String prefix, Language language) throws IOException {
    List<String> words = analysis.exact(SearchQuery.of(prefix, language).text());
    if (words.isEmpty()) {
      return List.of();
    }
    ScoreDoc[] hits =
        snapshot.search(titles(words, language), MAX_SUGGESTIONS, Order.suggestions(language))
            .scoreDocs;
    List<Suggestion> suggestions = new ArrayList<>();
    for (ScoreDoc hit : hits) {
      StoredHit stored = new StoredHit(Set.of());
      snapshot.storedFields().document(hit.doc, stored);
      Map<Part, String> texts = stored.texts(stored.titleLanguage(language));
      suggestions.add(new Suggestion(stored.id(), texts.getOrDefault(Part.TITLE, "")));
    }
    return suggestions;
  }

  private static Query titles(List<String> words, Language language) {
    BooleanQuery.Builder titles = new BooleanQuery.Builder();
    String field = Field.TITLE_WORDS.in(language);
    for (String finished : words.subList(0, words.size() - 1)) {
      titles.add(new TermQuery(new Term(field, finished)), Occur.FILTER);
    }
    titles.add(new PrefixQuery(new Term(field, words.getLast())), Occur.FILTER);
    Term beginning = new Term(Field.TITLE.in(language), String.join(" ", words));
    titles.add(new PrefixQuery(beginning), Occur.SHOULD);
    return titles.build();
  }
}
