package nl.veerkracht.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All vocabularies, held in memory: pages name terms without asking the database. */
@ApplicationScoped
public class Taxonomy {

  record Replaced(TaxonomySnapshot snapshot) {}

  private final Vocabularies vocabularies;
  private final Event<Replaced> replaced;
  private final Event<TermsChanged> changed;
  private volatile TaxonomySnapshot snapshot = TaxonomySnapshot.EMPTY;

  @SuppressWarnings("NullAway")
  protected Taxonomy() {
    this(null, null, null);
  }

  @Inject
  Taxonomy(Vocabularies vocabularies, Event<Replaced> replaced, Event<TermsChanged> changed) {
    this.vocabularies = vocabularies;
    this.replaced = replaced;
    this.changed = changed;
  }

  /** Reads everything from the database; once, when the portal starts. */
  @Transactional
  public void refresh() {
    snapshot = stored();
  }

  private TaxonomySnapshot stored() {
    return TaxonomySnapshot.of(vocabularies.all(), vocabularies.terms(), vocabularies.edits());
  }

  /**
   * Replaces every vocabulary that the portal is shipped with; readers see them once the change is
   * committed. What editors made of terms stays as it is.
   */
  @Transactional
  public void replace(List<Vocabulary> newVocabularies, List<Term> newTerms) {
    TaxonomySnapshot next = TaxonomySnapshot.of(newVocabularies, newTerms, vocabularies.edits());
    if (!next.equals(snapshot)) {
      vocabularies.replace(newVocabularies, newTerms);
      replaced.fire(new Replaced(next));
    }
  }

  void show(@Observes(during = TransactionPhase.AFTER_SUCCESS) Replaced change) {
    TaxonomySnapshot before = snapshot;
    TaxonomySnapshot after = change.snapshot();
    if (after.edited().isBefore(before.edited())) {
      return;
    }
    snapshot = after;
    if (before != TaxonomySnapshot.EMPTY && after.edited().isAfter(before.edited())) {
      changed.fire(new TermsChanged());
    }
  }

  /** The state after a change of one term, for readers once the change is committed. */
  void announce() {
    replaced.fire(new Replaced(stored()));
  }

  /** When editors last changed a term. */
  public Instant edited() {
    return snapshot.edited();
  }

  /**
   * The ids by vocabulary of all terms whose names or place in the tree may differ since a moment:
   * those that editors changed, everything narrower, and everything that was merged into these.
   */
  public Map<String, Set<String>> touchedSince(Instant since) {
    Map<String, Set<String>> touched = new TreeMap<>();
    snapshot
        .editedSince(since)
        .forEach(
            (vocabulary, ids) -> {
              Set<String> all = new LinkedHashSet<>(ids);
              for (String id : ids) {
                term(vocabulary, id)
                    .ifPresent(term -> all.addAll(withNarrower(vocabulary, term.id())));
              }
              touched.put(vocabulary, snapshot.idsOf(vocabulary, all));
            });
    return touched;
  }

  /** Every term of a vocabulary with what editors did to it, also those that were merged. */
  public List<KnownTerm> known(String vocabulary) {
    return List.copyOf(snapshot.known(vocabulary).values());
  }

  public Optional<KnownTerm> known(String vocabulary, String id) {
    return Optional.ofNullable(snapshot.known(vocabulary).get(id));
  }

  /** The id of a term with the ids of all that were merged into it. */
  public Set<String> idsOf(String vocabulary, String id) {
    return snapshot.idsOf(vocabulary, Set.of(id));
  }

  /** Whether a term is no longer offered, although it stays where it was chosen. */
  public boolean isRetired(Term term) {
    return known(term.vocabulary(), term.id())
        .filter(known -> known.state() == TermState.RETIRED)
        .isPresent();
  }

  /** The terms under these ids, each once: what was merged is found under its successor. */
  public List<Term> terms(String vocabulary, Collection<String> ids) {
    return ids.stream().flatMap(id -> term(vocabulary, id).stream()).distinct().toList();
  }

  /** Tells this state of all vocabularies from others, for whoever keeps what was made of it. */
  public int revision() {
    return snapshot.revision();
  }

  public List<Vocabulary> vocabularies() {
    return snapshot.vocabularies();
  }

  public Optional<Vocabulary> vocabulary(String id) {
    return snapshot.vocabularies().stream().filter(v -> v.id().equals(id)).findFirst();
  }

  /** The terms of a vocabulary in their own order, broader before narrower. */
  public List<Term> terms(String vocabulary) {
    return List.copyOf(snapshot.terms(vocabulary).values());
  }

  /** The term under an id, or the one that it was merged into. */
  public Optional<Term> term(String vocabulary, @Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(snapshot.term(vocabulary, id));
  }

  /** The narrower terms directly under a term; the broadest terms when no parent is given. */
  public List<Term> children(String vocabulary, @Nullable String parent) {
    return snapshot.children(vocabulary, parent);
  }

  /** A term with everything broader than it, itself first. */
  public List<Term> withBroader(String vocabulary, String id) {
    List<Term> found = new ArrayList<>();
    Optional<Term> next = term(vocabulary, id);
    while (next.isPresent() && !found.contains(next.get())) {
      found.add(next.get());
      next = term(vocabulary, next.get().parent());
    }
    return found;
  }

  /** The ids of a term and of everything narrower than it. */
  public Collection<String> withNarrower(String vocabulary, String id) {
    List<String> found = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (!found.contains(next)) {
        found.add(next);
        children(vocabulary, next).forEach(child -> open.push(child.id()));
      }
    }
    return found;
  }
}
