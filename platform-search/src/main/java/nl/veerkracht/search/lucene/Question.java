package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.search.Evidence;
import nl.veerkracht.search.Language;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What a reader asks, as Lucene queries: which documents answer it, and which of those best. How a
 * single word is sought is in {@link Ways}.
 */
final class Question {
  /** So many words make a description; fewer are terms, and are all meant. */
  private static final int LONG = 3;

  /** What a document with all words of a longer question earns by that: about a rare word. */
  private static final float TOGETHER = 2;

  /** More than three words can earn, and less than a whole title. */
  private static final float FIRST = 1_000;

  /** More than all words of the longest question can earn together. */
  private static final float WHOLE_TITLE = 10_000;

  private final Set<Evidence> evidence;
  private final Language language;
  private final List<Wanted> wanted;
  private final List<Wanted> excluded;
  private final String whole;

  Question(
      Set<Evidence> evidence,
      Language language,
      List<Wanted> wanted,
      List<Wanted> excluded,
      String whole) {
    this.evidence = evidence;
    this.language = language;
    this.wanted = wanted;
    this.excluded = excluded;
    this.whole = whole;
  }

  /** Whether there is anything that a document can match better than another. */
  boolean hasWords() {
    return !wanted.isEmpty();
  }

  /** Whether a document can have some of the words and lack others. */
  boolean hasSeveralWords() {
    return wanted.size() > 1;
  }

  /** Documents with every word; all documents when there are none. */
  Query allWords(Lookup lookup) throws IOException {
    if (wanted.isEmpty() && excluded.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    Ways ways = ways(lookup);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (wanted.isEmpty()) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    } else {
      for (Wanted clause : wanted) {
        query.add(ways.any(clause), Occur.MUST);
      }
      addWholeTitle(query, lookup);
    }
    return withoutExcluded(query, ways);
  }

  /**
   * Whether a document may lack some of the words: who writes many of them describes what is
   * sought, and seldom in the words of who wrote the document.
   */
  boolean isLong() {
    return wanted.size() >= LONG;
  }

  /**
   * Documents with half of the words. Those with all of three words come first; of more words,
   * having them all counts as another word would.
   */
  Query mostWords(Lookup lookup) throws IOException {
    Ways ways = ways(lookup);
    BooleanQuery.Builder half = new BooleanQuery.Builder();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Wanted clause : wanted) {
      Query word = ways.any(clause);
      half.add(word, Occur.SHOULD);
      all.add(word, Occur.FILTER);
    }
    half.setMinimumNumberShouldMatch((wanted.size() + 1) / 2);
    float together = wanted.size() == LONG ? FIRST : TOGETHER;
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(half.build(), Occur.MUST);
    query.add(new BoostQuery(new ConstantScoreQuery(all.build()), together), Occur.SHOULD);
    addWholeTitle(query, lookup);
    return withoutExcluded(query, ways);
  }

  /** Documents with at least one word. */
  Query someWords(Lookup lookup) throws IOException {
    Ways ways = ways(lookup);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Wanted clause : wanted) {
      query.add(ways.any(clause), Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(1);
    return withoutExcluded(query, ways);
  }

  /** Whoever does not want a word says nothing of the compounds it stands in. */
  private Query withoutExcluded(BooleanQuery.Builder query, Ways ways) throws IOException {
    for (Wanted clause : excluded) {
      query.add(ways.itself(clause), Occur.MUST_NOT);
    }
    return query.build();
  }

  /** What documents earn by having words of the question near each other that it has in a row. */
  Nearness nearness(Lookup lookup) throws IOException {
    Ways ways = ways(lookup);
    List<Query> pairs = new ArrayList<>();
    if (evidence.contains(Evidence.NEARNESS)) {
      for (int next = 1; next < wanted.size(); next++) {
        ways.near(wanted.get(next - 1), wanted.get(next)).ifPresent(pairs::add);
      }
    }
    return new Nearness(pairs);
  }

  private Ways ways(Lookup lookup) {
    return new Ways(lookup, language, evidence);
  }

  /** A bit for each of the sought words: what a document with all of them has. */
  long all() {
    return wanted.isEmpty() ? 0 : -1L >>> (Long.SIZE - wanted.size());
  }

  /** What to mark in texts of one language, the best way first for each word. */
  List<Sought> sought(Layer layer, Language in) {
    List<Sought> sought = new ArrayList<>();
    for (int word = 0; word < wanted.size(); word++) {
      Wanted clause = wanted.get(word);
      List<String> stems = clause.stems(in);
      sought.add(
          stems.isEmpty()
              ? new Sought(word, Way.WORD, layer.exact().in(in), clause.words())
              : new Sought(word, Way.WORD, layer.stem().in(in), stems));
      for (Wanted.Synonym synonym : clause.synonyms()) {
        if (synonym.language() == in) {
          sought.add(new Sought(word, Way.SYNONYM, layer.stem().in(in), synonym.stems()));
        }
      }
      if (in == Language.NL) {
        sought.addAll(parts(layer, clause, word));
      }
    }
    return sought;
  }

  private static List<Sought> parts(Layer layer, Wanted clause, int word) {
    List<Sought> sought = new ArrayList<>();
    clause.part().ifPresent(part -> sought.add(new Sought(word, Way.PART, layer.parts(), part)));
    for (String part : clause.parts()) {
      sought.add(new Sought(word, Way.PART, layer.stem().in(Language.NL), part));
      sought.add(new Sought(word, Way.PART, layer.parts(), part));
    }
    return sought;
  }

  private void addWholeTitle(BooleanQuery.Builder query, Lookup lookup) throws IOException {
    List<Query> titles = new ArrayList<>();
    for (Language in : Language.values()) {
      String title = Field.TITLE.in(in);
      if (evidence.contains(Evidence.TITLE) && lookup.stands(title, whole)) {
        titles.add(lookup.query(title, whole));
      }
    }
    if (!titles.isEmpty()) {
      Query equal = new ConstantScoreQuery(new DisjunctionMaxQuery(titles, 0));
      query.add(new BoostQuery(equal, WHOLE_TITLE), Occur.SHOULD);
    }
  }
}
