package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.search.Evidence;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.QueryText;
import nl.veerkracht.search.SearchQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a reader asks, as Lucene queries. Every word is sought as written, as stem and as a part of
 * Dutch compounds, in both languages, in documents' own texts and in their files; the best of these
 * counts fully and the others add a little, so that the written form comes before other forms, the
 * reader's language before the other one and a document's own texts before its files.
 */
final class Question {
  private static final float OTHER_LANGUAGE = 0.5f;

  /** The parts of a compound count as much as the whole in the other language would. */
  private static final float IN_PARTS = 0.5f;

  /** Less than the word in another form, more than in parts. */
  private static final float BY_SYNONYM = 0.6f;

  private static final float TIE_BREAK = 0.3f;

  /** So many words make a description; fewer are terms, and are all meant. */
  private static final int LONG = 3;

  /** What a document with all words of a longer question earns by that: about a rare word. */
  private static final float TOGETHER = 2;

  /** More than three words can earn, and less than a whole title. */
  private static final float FIRST = 1_000;

  /** More than all words of the longest question can earn together. */
  private static final float WHOLE_TITLE = 10_000;

  private final Analysis analysis;
  private final Set<Evidence> evidence;
  private final Language language;
  private final List<Wanted> wanted;
  private final List<Wanted> excluded;
  private final String whole;

  Question(SearchQuery query, Analysis analysis, SynonymTable synonyms, Set<Evidence> evidence) {
    this.analysis = analysis;
    this.evidence = evidence;
    this.language = query.language();
    List<QueryText.Clause> clauses = query.clauses().clauses();
    this.excluded = wanted(clauses.stream().filter(QueryText.Clause::excluded));
    List<Wanted> all = wanted(clauses.stream().filter(clause -> !clause.excluded()));
    List<Wanted> meaningful = all.stream().filter(Wanted::meaningful).toList();
    List<Wanted> sought = meaningful.isEmpty() ? all : meaningful;
    this.wanted = evidence.contains(Evidence.SYNONYM) ? synonyms.expand(sought, language) : sought;
    this.whole =
        all.stream().flatMap(clause -> clause.words().stream()).collect(Collectors.joining(" "));
  }

  private List<Wanted> wanted(Stream<QueryText.Clause> clauses) {
    return clauses.map(this::wanted).filter(clause -> !clause.words().isEmpty()).toList();
  }

  /**
   * A phrase is taken as written, so it has no stems; otherwise a stop word has none, and says
   * nothing.
   */
  private Wanted wanted(QueryText.Clause clause) {
    List<String> words = analysis.exact(clause.text());
    if (clause.phrase()) {
      return new Wanted(words, Map.of(), List.of(), true, List.of());
    }
    Map<Language, List<String>> stems = new EnumMap<>(Language.class);
    for (Language in : Language.values()) {
      stems.put(in, analysis.stems(clause.text(), in));
    }
    boolean meaningful = !stems.getOrDefault(language, List.of()).isEmpty();
    stems.values().removeIf(found -> found.size() != words.size());
    List<String> parts = words.size() == 1 ? analysis.parts(clause.text()) : List.of();
    return new Wanted(words, stems, parts, meaningful, List.of());
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
  Query allWords(Snapshot snapshot) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (wanted.isEmpty()) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    } else {
      for (Wanted clause : wanted) {
        query.add(query(clause, snapshot, true), Occur.MUST);
      }
      query.add(wholeTitle(), Occur.SHOULD);
    }
    return withoutExcluded(query, snapshot);
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
  Query mostWords(Snapshot snapshot) throws IOException {
    BooleanQuery.Builder half = new BooleanQuery.Builder();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Wanted clause : wanted) {
      Query word = query(clause, snapshot, true);
      half.add(word, Occur.SHOULD);
      all.add(word, Occur.FILTER);
    }
    half.setMinimumNumberShouldMatch((wanted.size() + 1) / 2);
    float together = wanted.size() == LONG ? FIRST : TOGETHER;
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(half.build(), Occur.MUST);
    query.add(new BoostQuery(new ConstantScoreQuery(all.build()), together), Occur.SHOULD);
    query.add(wholeTitle(), Occur.SHOULD);
    return withoutExcluded(query, snapshot);
  }

  /** Documents with at least one word. */
  Query someWords(Snapshot snapshot) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Wanted clause : wanted) {
      query.add(query(clause, snapshot, true), Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(1);
    return withoutExcluded(query, snapshot);
  }

  /** Whoever does not want a word says nothing of the compounds it stands in. */
  private Query withoutExcluded(BooleanQuery.Builder query, Snapshot snapshot) throws IOException {
    for (Wanted clause : excluded) {
      query.add(query(clause, snapshot, false), Occur.MUST_NOT);
    }
    return query.build();
  }

  /** A bit for each of the sought words: what a document with all of them has. */
  int all() {
    return (1 << wanted.size()) - 1;
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

  private Query wholeTitle() {
    List<Query> titles = new ArrayList<>();
    if (evidence.contains(Evidence.TITLE)) {
      for (Language in : Language.values()) {
        titles.add(new TermQuery(new Term(Field.TITLE.in(in), whole)));
      }
    }
    Query equal = new ConstantScoreQuery(new DisjunctionMaxQuery(titles, 0));
    return new BoostQuery(equal, WHOLE_TITLE);
  }

  private Query query(Wanted clause, Snapshot snapshot, boolean widely) throws IOException {
    List<Query> ways = new ArrayList<>();
    for (Layer layer : snapshot.layers()) {
      for (Language in : List.of(language, language.other())) {
        float weight = in == language ? 1 : OTHER_LANGUAGE;
        float exact = weight * snapshot.worth(layer, Field.EXACT.in(in), clause.words());
        ways.add(weighted(adjacent(layer.exact().in(in), clause.words()), exact));
        List<String> stems = clause.stems(in);
        if (!stems.isEmpty() && evidence.contains(Evidence.INFLECTION)) {
          float stem = weight * snapshot.worth(layer, Field.STEM.in(in), stems);
          ways.add(weighted(adjacent(layer.stem().in(in), stems), stem));
        }
        if (widely) {
          addSynonyms(ways, layer, in, clause, BY_SYNONYM * weight, snapshot);
        }
        if (widely && in == Language.NL && evidence.contains(Evidence.COMPOUND)) {
          addParts(ways, layer, clause, IN_PARTS * weight, snapshot);
        }
      }
    }
    return new DisjunctionMaxQuery(ways, TIE_BREAK);
  }

  private static void addSynonyms(
      List<Query> ways, Layer layer, Language in, Wanted clause, float weight, Snapshot snapshot)
      throws IOException {
    for (Wanted.Synonym synonym : clause.synonyms()) {
      if (synonym.language() == in) {
        float worth = snapshot.worth(layer, Field.STEM.in(in), synonym.stems());
        Query query = adjacent(layer.stem().in(in), synonym.stems());
        ways.add(weighted(query, weight * synonym.share() * worth));
      }
    }
  }

  /** The word within compounds, and all words within this compound. */
  private static void addParts(
      List<Query> ways, Layer layer, Wanted clause, float weight, Snapshot snapshot)
      throws IOException {
    if (clause.part().isPresent()) {
      String part = clause.part().get();
      ways.add(weighted(part(layer, part), weight * snapshot.worthOfPart(layer, part)));
    }
    if (!clause.parts().isEmpty()) {
      BooleanQuery.Builder together = new BooleanQuery.Builder();
      for (String part : clause.parts()) {
        float stem = snapshot.worth(layer, Field.STEM.in(Language.NL), List.of(part));
        Query alone = new TermQuery(new Term(layer.stem().in(Language.NL), part));
        Query within = weighted(part(layer, part), snapshot.worthOfPart(layer, part));
        together.add(
            new DisjunctionMaxQuery(List.of(weighted(alone, stem), within), 0), Occur.MUST);
      }
      ways.add(weighted(together.build(), weight));
    }
  }

  private static Query part(Layer layer, String stem) {
    return new TermQuery(new Term(layer.parts(), stem));
  }

  private static Query weighted(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }

  private static Query adjacent(String field, List<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new PhraseQuery(field, terms.toArray(String[]::new));
  }
}
