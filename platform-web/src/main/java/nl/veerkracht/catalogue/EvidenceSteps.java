package nl.veerkracht.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import nl.veerkracht.address.Visit;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;

/** The ladder of recognition, for pages that draw it. */
@Named
@RequestScoped
public class EvidenceSteps {

  private final Taxonomy taxonomy;
  private final Visit visit;

  /** One step; the lowest has rank 1. */
  public record Step(int rank, String name) {}

  @SuppressWarnings("NullAway")
  protected EvidenceSteps() {
    this(null, null);
  }

  @Inject
  EvidenceSteps(Taxonomy taxonomy, Visit visit) {
    this.taxonomy = taxonomy;
    this.visit = visit;
  }

  /** The step of a level; 0 when it is not on the ladder. */
  public int of(String level) {
    return taxonomy.term(Vocabulary.EVIDENCE, level).map(Term::rank).orElse(0);
  }

  /** All steps, the lowest first. */
  public List<Step> getAll() {
    return taxonomy.terms(Vocabulary.EVIDENCE).stream()
        .filter(term -> term.rank() > 0)
        .sorted(Comparator.comparingInt(Term::rank))
        .map(term -> new Step(term.rank(), term.name().in(visit.language())))
        .toList();
  }
}
