package nl.veerkracht.search.lucene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.search.Evidence;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.QueryText;
import nl.veerkracht.search.SearchQuery;

/** Reads what somebody wrote as the words that are sought, each with its stems and synonyms. */
final class Wording {
  private final Analysis analysis;
  private final SynonymTable synonyms;
  private final Set<Evidence> evidence;

  Wording(Analysis analysis, SynonymTable synonyms, Set<Evidence> evidence) {
    this.analysis = analysis;
    this.synonyms = synonyms;
    this.evidence = evidence;
  }

  /** The question as written: what a hyphen or a slash holds together is one word. */
  Question of(SearchQuery query) {
    return of(query.language(), query.clauses().clauses());
  }

  /**
   * The question with what a hyphen or a slash holds together as separate words; nothing when that
   * makes no difference.
   */
  Optional<Question> inPieces(SearchQuery query) {
    List<QueryText.Clause> clauses = query.clauses().clauses();
    List<QueryText.Clause> pieces = clauses.stream().flatMap(this::pieces).toList();
    return pieces.size() > clauses.size() && evidence.contains(Evidence.PIECES)
        ? Optional.of(of(query.language(), pieces))
        : Optional.empty();
  }

  private Stream<QueryText.Clause> pieces(QueryText.Clause clause) {
    return clause.phrase() || clause.excluded()
        ? Stream.of(clause)
        : Stream.of(clause.text().split("[-/]"))
            .filter(piece -> !analysis.exact(piece).isEmpty())
            .map(piece -> new QueryText.Clause(piece, false, false));
  }

  private Question of(Language language, List<QueryText.Clause> clauses) {
    List<Wanted> excluded = wanted(clauses.stream().filter(QueryText.Clause::excluded), language);
    List<Wanted> all = wanted(clauses.stream().filter(clause -> !clause.excluded()), language);
    List<Wanted> meaningful = all.stream().filter(Wanted::meaningful).toList();
    List<Wanted> sought = meaningful.isEmpty() ? all : meaningful;
    String whole =
        all.stream().flatMap(clause -> clause.words().stream()).collect(Collectors.joining(" "));
    return new Question(
        evidence,
        language,
        evidence.contains(Evidence.SYNONYM) ? synonyms.expand(sought, language) : sought,
        excluded,
        whole);
  }

  private List<Wanted> wanted(Stream<QueryText.Clause> clauses, Language language) {
    return clauses
        .map(clause -> wanted(clause, language))
        .filter(clause -> !clause.words().isEmpty())
        .limit(QueryText.MAX_WORDS)
        .toList();
  }

  /**
   * A phrase is taken as written, so it has no stems; otherwise a stop word has none, and says
   * nothing.
   */
  private Wanted wanted(QueryText.Clause clause, Language language) {
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
}
