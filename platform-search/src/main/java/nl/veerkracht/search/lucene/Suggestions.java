package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.search.Facet;
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
      addWithin(words, found);
    }
    if (found.isEmpty() && words.stream().anyMatch(Suggestions::isLong)) {
      addMatching(similarTitles(words), Order.suggestions(language), found);
    }
    return suggestions(found);
  }

  private List<Suggestion> suggestions(Set<Integer> found) throws IOException {
    StoredColumns columns = new StoredColumns(snapshot);
    Map<Integer, Suggestion> read = new HashMap<>();
    for (int document : new TreeSet<>(found)) {
      StoredHit.Name name = StoredHit.Name.read(columns, document);
      read.put(
          document,
          new Suggestion(name.id(), name.title(language), snapshot.first(Facet.KIND, document)));
    }
    return found.stream().map(read::get).toList();
  }

  /** Titles with the words as they were typed, and only then those with other forms of them. */
  private void addWithin(List<String> words, Set<Integer> found) throws IOException {
    List<Query> typed = new ArrayList<>();
    for (String word : words.subList(0, words.size() - 1)) {
      typed.add(new TermQuery(term(word)));
    }
    typed.add(unfinished(words.getLast()));
    BooleanQuery.Builder asTyped = new BooleanQuery.Builder();
    typed.forEach(word -> asTyped.add(word, Occur.FILTER));
    addMatching(asTyped.build(), Order.shortestTitles(language), found);
    if (found.size() < MOST) {
      List<Set<String>> others = words.stream().map(this::otherForms).toList();
      if (!others.stream().allMatch(Set::isEmpty)) {
        addMatching(inAnyForm(typed, others), Order.suggestions(language), found);
      }
    }
  }

  private void addMatching(Query query, Sort order, Set<Integer> found) throws IOException {
    for (ScoreDoc hit : snapshot.search(query, MOST + found.size(), order).scoreDocs) {
      if (found.size() < MOST) {
        found.add(hit.doc);
      }
    }
  }

  private Set<String> otherForms(String word) {
    Set<String> forms = new LinkedHashSet<>(analysis.stems(word, language));
    forms.remove(word);
    return forms;
  }

  /** Titles with the words in whatever form; each word that stands there as typed earns more. */
  private Query inAnyForm(List<Query> typed, List<Set<String>> others) {
    BooleanQuery.Builder titles = new BooleanQuery.Builder();
    for (int i = 0; i < typed.size(); i++) {
      titles.add(inAnyForm(typed.get(i), others.get(i)), Occur.MUST);
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

  private Query inAnyForm(Query typed, Set<String> others) {
    List<Query> forms = new ArrayList<>();
    forms.add(new ConstantScoreQuery(typed));
    for (String other : others) {
      Query form = new ConstantScoreQuery(new TermQuery(term(other)));
      forms.add(new BoostQuery(form, OTHER_FORM));
    }
    return new DisjunctionMaxQuery(forms, 0);
  }

  private Query similarTitles(List<String> words) {
    BooleanQuery.Builder titles = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i == words.size() - 1;
      Query known =
          last ? unfinished(word) : inAnyForm(new TermQuery(term(word)), otherForms(word));
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
