package nl.veerkracht.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One immutable state of all vocabularies, so that readers never see half a change.
 *
 * @param revision tells this state from others
 */
record TaxonomySnapshot(
    List<Vocabulary> vocabularies, Map<String, Map<String, Term>> byVocabulary, int revision) {

  static final TaxonomySnapshot EMPTY = new TaxonomySnapshot(List.of(), Map.of(), 0);

  static TaxonomySnapshot of(List<Vocabulary> vocabularies, List<Term> terms) {
    Map<String, Map<String, Term>> byVocabulary = new LinkedHashMap<>();
    vocabularies.forEach(v -> byVocabulary.put(v.id(), new LinkedHashMap<>()));
    for (Term term : terms) {
      byVocabulary
          .computeIfAbsent(term.vocabulary(), id -> new LinkedHashMap<>())
          .put(term.id(), term);
    }
    return new TaxonomySnapshot(
        List.copyOf(vocabularies), byVocabulary, Objects.hash(vocabularies, byVocabulary));
  }

  Map<String, Term> terms(String vocabulary) {
    return byVocabulary.getOrDefault(vocabulary, Map.of());
  }

  List<Term> children(String vocabulary, @Nullable String parent) {
    return terms(vocabulary).values().stream()
        .filter(term -> Objects.equals(term.parent(), parent))
        .toList();
  }
}
