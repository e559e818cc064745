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
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

/**
 * Finds titles that contain what was typed so far, the last word possibly unfinished. Titles that
 * begin with it are read straight from the sorted list of titles, so that a single letter costs no
 * more than a word; only where these are too few are all titles asked.
 */
final class Suggestions {
  private static final int MOST = 12;

  /** Longer beginnings are of so few words that these can be looked up one by one. */
  static final int LONGEST_START = 5;

  /** Of what a word earns that stands there as typed. */
  private static final float OTHER_FORM = 0.5f;

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
      addMatching(asTyped(words), Order.shortestTitles(language), found);
    }
    if (found.size() < MOST && hasOtherForms(words)) {
      addMatching(titles(words), Order.suggestions(language), found);
    }
    if (found.isEmpty() && words.stream().anyMatch(Suggestions::isLong)) {
      addMatching(similarTitles(words), Order.suggestions(language), found);
    }
    List<Suggestion> suggestions = new ArrayList<>();
    for (int document : found) {
      suggestions.add(suggestion(document));
    }
    return suggestions;
  }

  private void addMatching(Query query, Sort order, Set<Integer> found) throws IOException {
    for (ScoreDoc hit : snapshot.search(query, MOST + found.size(), order).scoreDocs) {
      if (found.size() < MOST) {
        found.add(hit.doc);
      }
    }
  }

  private Suggestion suggestion(int document) throws IOException {
    StoredHit stored = StoredHit.titled(snapshot, document, language);
    Map<Part, String> texts = stored.texts(stored.titleLanguage(language));
    return new Suggestion(stored.id(), texts.getOrDefault(Part.TITLE, ""), stored.card());
  }

  /** Titles with the words as they were typed. */
  private Query asTyped(List<String> words) {
    BooleanQuery.Builder titles = new BooleanQuery.Builder();
    for (String word : words.subList(0, words.size() - 1)) {
      titles.add(new TermQuery(term(word)), Occur.FILTER);
    }
    return titles.add(unfinished(words.getLast()), Occur.FILTER).build();
  }

  private boolean hasOtherForms(List<String> words) {
    return words.stream()
        .anyMatch(
            word -> analysis.stems(word, language).stream().anyMatch(stem -> !stem.equals(word)));
  }

  /** Titles with the words in whatever form; each word that stands there as typed earns more. */
  private Query titles(List<String> words) {
    BooleanQuery.Builder titles = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      titles.add(inAnyForm(words.get(i), i == words.size() - 1), Occur.MUST);
    }
    return titles.build();
  }

  /** All that the words may begin with, as far as it is kept. */
  static Set<String> starts(Set<String> words) {
    Set<String> starts = new LinkedHashSet<>();
    for (String word : words) {
      for (int end = 1; end <= Math.min(LONGEST_START, word.length()); end++) {
        starts.add(word.substring(0, end));
      }
    }
    return starts;
  }

  private Query unfinished(String word) {
    return word.length() <= LONGEST_START
        ? new TermQuery(new Term(Field.TITLE_STARTS.in(language), word))
        : new PrefixQuery(term(word));
  }

  private Query inAnyForm(String word, boolean last) {
    List<Query> forms = new ArrayList<>();
    forms.add(new ConstantScoreQuery(last ? unfinished(word) : new TermQuery(term(word))));
    for (String stem : analysis.stems(word, language)) {
      if (!stem.equals(word)) {
        Query form = new ConstantScoreQuery(new TermQuery(term(stem)));
        forms.add(new BoostQuery(form, OTHER_FORM));
      }
    }
    return new DisjunctionMaxQuery(forms, 0);
  }

  private Query similarTitles(List<String> words) {
    BooleanQuery.Builder titles = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i == words.size() - 1;
      Query known = last ? unfinished(word) : inAnyForm(word, false);
      titles.add(isLong(word) ? new SlipQuery(term(word), last).query() : known, Occur.FILTER);
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
