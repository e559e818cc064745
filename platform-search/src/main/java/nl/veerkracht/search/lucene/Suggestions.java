package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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

/**
 * Finds titles that contain what was typed so far, the last word possibly unfinished. Titles that
 * begin with it are read straight from the sorted list of titles, so that a single letter costs no
 * more than a word; only where these are too few are all titles asked.
 */
final class Suggestions {
  private static final int MOST = 12;

  /** A slip in shorter words makes another word rather than nonsense. */
  private static final int SHORTEST_SLIP = 4;

  private final Snapshot snapshot;
  private final Analysis analysis;
  private final Language language;

  Suggestions(Snapshot snapshot, Analysis analysis, Language language) {
    this.snapshot = snapshot;
    this.analysis = analysis;
    this.language = language;
  }

  List<Suggestion> find(String prefix) throws IOException {
    List<String> words = analysis.exact(SearchQuery.of(prefix, language).text());
    if (words.isEmpty()) {
      return List.of();
    }
    Set<Integer> found =
        new LinkedHashSet<>(
            new TitleList(snapshot.getIndexReader(), Field.TITLE.in(language))
                .beginning(String.join(" ", words), MOST));
    if (found.size() < MOST) {
      addMatching(titles(words), found);
    }
    if (found.size() < MOST) {
      addMatching(titlesInOtherForms(words), found);
    }
    if (found.isEmpty() && words.stream().anyMatch(Suggestions::isLong)) {
      addMatching(similarTitles(words), found);
    }
    List<Suggestion> suggestions = new ArrayList<>();
    for (int document : found) {
      suggestions.add(suggestion(document));
    }
    return suggestions;
  }

  private void addMatching(Query query, Set<Integer> found) throws IOException {
    for (ScoreDoc hit :
        snapshot.search(query, MOST + found.size(), Order.suggestions(language)).scoreDocs) {
      if (found.size() < MOST) {
        found.add(hit.doc);
      }
    }
  }

  private Suggestion suggestion(int document) throws IOException {
    StoredHit stored = new StoredHit(Set.of());
    snapshot.storedFields().document(document, stored);
    Map<Part, String> texts = stored.texts(stored.titleLanguage(language));
    return new Suggestion(stored.id(), texts.getOrDefault(Part.TITLE, ""), stored.card());
  }

  private Query titles(List<String> words) {
    BooleanQuery.Builder titles = new BooleanQuery.Builder();
    for (String finished : words.subList(0, words.size() - 1)) {
      titles.add(new TermQuery(term(finished)), Occur.FILTER);
    }
    return titles.add(new PrefixQuery(term(words.getLast())), Occur.FILTER).build();
  }

  private Query titlesInOtherForms(List<String> words) {
    BooleanQuery.Builder titles = new BooleanQuery.Builder();
    for (String finished : words.subList(0, words.size() - 1)) {
      titles.add(anyForm(finished), Occur.FILTER);
    }
    BooleanQuery.Builder last = new BooleanQuery.Builder();
    last.add(new PrefixQuery(term(words.getLast())), Occur.SHOULD);
    last.add(anyForm(words.getLast()), Occur.SHOULD);
    return titles.add(last.build(), Occur.FILTER).build();
  }

  private Query anyForm(String word) {
    Set<String> terms = new LinkedHashSet<>(List.of(word));
    terms.addAll(analysis.stems(word, language));
    BooleanQuery.Builder forms = new BooleanQuery.Builder();
    terms.forEach(form -> forms.add(new TermQuery(term(form)), Occur.SHOULD));
    return forms.build();
  }

  private Query similarTitles(List<String> words) {
    BooleanQuery.Builder titles = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i == words.size() - 1;
      titles.add(
          isLong(word)
              ? new SlipQuery(term(word), last).query()
              : last ? new PrefixQuery(term(word)) : anyForm(word),
          Occur.FILTER);
    }
    return titles.build();
  }

  private static boolean isLong(String word) {
    return word.codePointCount(0, word.length()) >= SHORTEST_SLIP;
  }

  private Term term(String word) {
    return new Term(Field.TITLE_WORDS.in(language), word);
  }
}
