package nl.veerkracht.taxonomy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One immutable state of all vocabularies, so that readers never see half a change.
 *
 * @param byVocabulary the terms that stand in lists, broader before narrower
 * @param known these and the ones that were merged
 * @param edited when editors last changed a term
 * @param revision tells this state from others
 */
record TaxonomySnapshot(
    List<Vocabulary> vocabularies,
    Map<String, Map<String, Term>> byVocabulary,
    Map<String, Map<String, KnownTerm>> known,
    Instant edited,
    int revision) {

  static final TaxonomySnapshot EMPTY = of(List.of(), List.of(), List.of());

  static TaxonomySnapshot of(
      List<Vocabulary> vocabularies, List<Term> shipped, List<TermEdit> edits) {
    Map<String, List<KnownTerm>> lists = new LinkedHashMap<>();
    vocabularies.forEach(vocabulary -> lists.put(vocabulary.id(), new ArrayList<>()));
    shipped.forEach(
        term ->
            lists
                .computeIfAbsent(term.vocabulary(), id -> new ArrayList<>())
                .add(KnownTerm.shipped(term)));
    Instant edited = Instant.EPOCH;
    for (TermEdit edit : edits) {
      EditedList.lay(edit, lists.computeIfAbsent(edit.vocabulary(), id -> new ArrayList<>()));
      Instant changed = Objects.requireNonNull(edit.known().edited());
      edited = changed.isAfter(edited) ? changed : edited;
    }
    Map<String, Map<String, Term>> byVocabulary = new LinkedHashMap<>();
    Map<String, Map<String, KnownTerm>> known = new LinkedHashMap<>();
    lists.forEach(
        (vocabulary, list) -> {
          Map<String, KnownTerm> byId = EditedList.byId(list);
          known.put(vocabulary, byId);
          byVocabulary.put(vocabulary, EditedList.inOrder(byId));
        });
    return new TaxonomySnapshot(
        List.copyOf(vocabularies),
        byVocabulary,
        known,
        edited,
        Objects.hash(vocabularies, byVocabulary, known));
  }

  Map<String, Term> terms(String vocabulary) {
    return byVocabulary.getOrDefault(vocabulary, Map.of());
  }

  Map<String, KnownTerm> known(String vocabulary) {
    return known.getOrDefault(vocabulary, Map.of());
  }

  /** The term under an id, or the one that it was merged into. */
  @Nullable Term term(String vocabulary, String id) {
    return terms(vocabulary).get(EditedList.current(known(vocabulary), id));
  }

  List<Term> children(String vocabulary, @Nullable String parent) {
    return terms(vocabulary).values().stream()
        .filter(term -> Objects.equals(term.parent(), parent))
        .toList();
  }

  /** The id of a term with the ids of all that were merged into it. */
  Set<String> idsOf(String vocabulary, Collection<String> terms) {
    Set<String> ids = new LinkedHashSet<>(terms);
    known(vocabulary)
        .forEach(
            (id, term) -> {
              if (!term.standsAlone()
                  && terms.contains(EditedList.current(known(vocabulary), id))) {
                ids.add(id);
              }
            });
    return ids;
  }

  /** The ids of the terms that editors changed since a moment, by vocabulary. */
  Map<String, List<String>> editedSince(Instant since) {
    Map<String, List<String>> changed = new TreeMap<>();
    new HashMap<>(known)
        .forEach(
            (vocabulary, terms) ->
                terms.forEach(
                    (id, term) -> {
                      if (term.edited() != null && term.edited().isAfter(since)) {
                        changed.computeIfAbsent(vocabulary, key -> new ArrayList<>()).add(id);
                      }
                    }));
    return changed;
  }
}
