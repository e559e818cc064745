package nl.veerkracht.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All vocabularies, held in memory: pages name terms without asking the database. */
@ApplicationScoped
public class Taxonomy {

  record Replaced(TaxonomySnapshot snapshot) {}

  private final Vocabularies vocabularies;
  private final Event<Replaced> replaced;
  private volatile TaxonomySnapshot snapshot = TaxonomySnapshot.EMPTY;

  @SuppressWarnings("NullAway")
  protected Taxonomy() {
    this(null, null);
  }

  @Inject
  Taxonomy(Vocabularies vocabularies, Event<Replaced> replaced) {
    this.vocabularies = vocabularies;
    this.replaced = replaced;
  }

  /** Reads everything from the database; once, when the portal starts. */
  @Transactional
  public void refresh() {
    snapshot = TaxonomySnapshot.of(vocabularies.all(), vocabularies.terms());
  }

  /** Replaces every vocabulary by the given ones; readers see them once the change is committed. */
  @Transactional
  public void replace(List<Vocabulary> newVocabularies, List<Term> newTerms) {
    TaxonomySnapshot next = TaxonomySnapshot.of(newVocabularies, newTerms);
    if (!next.equals(snapshot)) {
      vocabularies.replace(newVocabularies, newTerms);
      replaced.fire(new Replaced(next));
    }
  }

  void show(@Observes(during = TransactionPhase.AFTER_SUCCESS) Replaced change) {
    snapshot = change.snapshot();
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

  public Optional<Term> term(String vocabulary, @Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(snapshot.terms(vocabulary).get(id));
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
