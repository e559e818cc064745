package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.search.Crossing;
import nl.veerkracht.search.Evidence;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Hit;
import nl.veerkracht.search.Matching;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.SearchResult;
import nl.veerkracht.search.Sort;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Decides which documents answer a question: those with all its words, with most of them or with
 * some, or those that answer what was probably meant.
 */
final class Answering {
  /** With so many documents that have all words, a reader has enough. */
  private static final int FEW = 10;

  private final Snapshot snapshot;
  private final Lookup lookup;
  private final Analysis analysis;
  private final Wording wording;
  private final Set<Evidence> evidence;

  Answering(Snapshot snapshot, Analysis analysis, SynonymTable synonyms, Set<Evidence> evidence) {
    this.snapshot = snapshot;
    this.lookup = new Lookup(snapshot);
    this.analysis = analysis;
    this.wording = new Wording(analysis, synonyms, evidence);
    this.evidence = evidence;
  }

  /**
   * What answers a question.
   *
   * @param query the question itself, or the one that was probably meant
   * @param words what the documents have to contain
   */
  private record Match(
      SearchQuery query, Question question, Query words, Finder.Found found, Matching matching) {}

  SearchResult answer(SearchQuery query) throws IOException {
    Match match = match(query);
    HitReader hits = new HitReader(snapshot, query.language());
    return new SearchResult(
        match.found.total(),
        hits.read(match.found.page(), match.question),
        match.found.facets(),
        match.matching,
        match.query.text().equals(query.text()) ? "" : match.query.text());
  }

  /** Which values of three facets stand together on the documents that answer a question. */
  List<Crossing> cross(SearchQuery query, Facet rows, Facet columns, Facet split)
      throws IOException {
    Match match = match(query.withPage(1).withSize(1).withoutFacets());
    return snapshot.search(
        finder(match.query, match.question).narrowed(match.words),
        CrossCounter.of(snapshot.facets(), rows, columns, split));
  }

  /** Which of some documents answer the question, or the one that was probably meant. */
  Set<String> answering(SearchQuery query, Collection<String> ids) throws IOException {
    if (ids.isEmpty()) {
      return Set.of();
    }
    Match match = match(query.withPage(1).withSize(1).withoutFacets());
    Question question = match.question;
    Query words = question.isLong() ? question.mostWords(lookup) : question.allWords(lookup);
    Query among =
        new BooleanQuery.Builder()
            .add(finder(match.query, question).narrowed(words), Occur.FILTER)
            .add(Documents.any(ids), Occur.FILTER)
            .build();
    StoredColumns columns = new StoredColumns(snapshot);
    Set<String> found = new HashSet<>();
    for (ScoreDoc hit : snapshot.search(among, ids.size()).scoreDocs) {
      found.add(StoredHit.Name.read(columns, hit.doc).id());
    }
    return found;
  }

  /** What is much like a document, within the filters of a question. */
  List<Hit> like(String id, Set<String> known, SearchQuery among) throws IOException {
    Question nothing = wording.of(among.withText(""));
    Finder finder = finder(among, nothing);
    Likeness likeness = new Likeness(snapshot, analysis, among.language());
    List<ScoreDoc> found = likeness.find(id, known, finder::narrowed, among.size());
    return new HitReader(snapshot, among.language()).read(found, nothing);
  }

  private Match match(SearchQuery query) throws IOException {
    Match all = allWords(query);
    if (all.found.total() == 0 && evidence.contains(Evidence.CORRECTION)) {
      Optional<Match> meant = meant(query);
      if (meant.isPresent()) {
        return meant.get();
      }
    }
    return orFewerWords(all);
  }

  private Match allWords(SearchQuery query) throws IOException {
    return allWords(query, wording.of(query));
  }

  private Match allWords(SearchQuery query, Question question) throws IOException {
    Matching matching = question.hasWords() ? Matching.ALL_WORDS : Matching.EVERYTHING;
    return match(query, question, question.allWords(lookup), matching);
  }

  private Match match(SearchQuery query, Question question, Query words, Matching matching)
      throws IOException {
    return new Match(query, question, words, finder(query, question).find(words), matching);
  }

  private Finder finder(SearchQuery query, Question question) throws IOException {
    boolean scored = question.hasWords();
    Nearness nearness =
        scored && query.sort() == Sort.RELEVANCE ? question.nearness(lookup) : Nearness.NONE;
    return new Finder(snapshot, query, Order.of(query.sort(), query.language(), scored), nearness);
  }

  /**
   * The answer to what was probably meant. A word that is known by its other forms only is doubted
   * as well, when that finds something.
   */
  private Optional<Match> meant(SearchQuery query) throws IOException {
    Corrections corrections = new Corrections(snapshot.getIndexReader(), analysis);
    for (boolean forms : new boolean[] {true, false}) {
      Optional<SearchQuery> meant = corrections.of(query, forms);
      if (meant.isPresent()) {
        Match other = allWords(meant.get());
        if (forms || other.found.total() > 0) {
          return Optional.of(orFewerWords(other));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Where few have all the words of a long question, those with most of them follow; where nothing
   * has them, what was held together may stand apart, or else some of several words must do.
   */
  private Match orFewerWords(Match asked) throws IOException {
    Optional<Question> pieces = wording.inPieces(asked.query);
    Match all =
        asked.found.total() == 0 && pieces.isPresent()
            ? allWords(asked.query, pieces.get())
            : asked;
    Question question = pieces.orElse(asked.question);
    long total = all.found.total();
    Matching fewer = total == 0 ? Matching.SOME_WORDS : Matching.MOST_WORDS;
    if (evidence.contains(Evidence.MOST_WORDS) && question.isLong() && areFew(all)) {
      Match most = match(all.query, question, question.mostWords(lookup), fewer);
      if (most.found.total() > total) {
        return most;
      }
    }
    if (total == 0 && asked.question.hasSeveralWords()) {
      Match some = match(all.query, question, question.someWords(lookup), fewer);
      if (some.found.total() > 0) {
        return some;
      }
    }
    return all;
  }

  /** Filters have no say in it: choosing a value gives as many documents as were counted for it. */
  private boolean areFew(Match all) throws IOException {
    long total = all.found.total();
    long everywhere =
        total >= FEW || all.query.filters().isEmpty() ? total : snapshot.count(all.words);
    return 0 < everywhere && everywhere < FEW;
  }
}
