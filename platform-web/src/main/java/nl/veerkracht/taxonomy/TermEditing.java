package nl.veerkracht.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Changes single terms, one change at a time. Items keep the id that they were given: a term that
 * was merged is found under its successor wherever an item, an address or a draft names it, which
 * is why merging can be undone.
 */
@ApplicationScoped
public class TermEditing {

  private final Vocabularies vocabularies;
  private final Taxonomy taxonomy;

  @SuppressWarnings("NullAway")
  protected TermEditing() {
    this(null, null);
  }

  @Inject
  TermEditing(Vocabularies vocabularies, Taxonomy taxonomy) {
    this.vocabularies = vocabularies;
    this.taxonomy = taxonomy;
  }

  /** Adds a term at the end of its list; false when the id is taken. */
  @Transactional
  public boolean add(Term term) {
    vocabularies.hold();
    if (taxonomy.known(term.vocabulary(), term.id()).isPresent()
        || vocabularies.edit(term.vocabulary(), term.id()).isPresent()) {
      return false;
    }
    vocabularies.add(new TermEdit(term, Now.moment()));
    taxonomy.announce();
    return true;
  }

  /**
   * Changes what a term says and where it stands; false when it is not there, or when it would come
   * below itself.
   *
   * @param after the term that it comes after, nothing to put it first; null to leave its place
   */
  @Transactional
  public boolean write(Term term, @Nullable String after) {
    String parent = term.parent();
    return parent != null && isBelow(term.vocabulary(), parent, term.id())
        ? false
        : change(term.vocabulary(), term.id(), null, (edit, now) -> edit.write(term, after, now));
  }

  /**
   * Makes a term part of another one; false when either is not current or the other is below it.
   */
  @Transactional
  public boolean merge(String vocabulary, String id, String into) {
    return isBelow(vocabulary, into, id) || !isCurrent(vocabulary, into)
        ? false
        : change(vocabulary, id, TermState.CURRENT, (edit, now) -> edit.merge(into, now));
  }

  /** Offers a term no longer; false when it is not current, or its successor is not. */
  @Transactional
  public boolean retire(String vocabulary, String id, @Nullable String successor) {
    boolean possible =
        successor == null || !successor.equals(id) && isCurrent(vocabulary, successor);
    return possible
        && change(vocabulary, id, TermState.CURRENT, (edit, now) -> edit.retire(successor, now));
  }

  /** Undoes merging or retiring; false when there is nothing to undo. */
  @Transactional
  public boolean restore(String vocabulary, String id) {
    return !isCurrent(vocabulary, id)
        && change(vocabulary, id, null, (edit, now) -> edit.restore(now));
  }

  private boolean isBelow(String vocabulary, String id, String other) {
    return taxonomy.withNarrower(vocabulary, other).contains(id);
  }

  private boolean isCurrent(String vocabulary, String id) {
    return taxonomy
        .known(vocabulary, id)
        .filter(term -> term.state() == TermState.CURRENT)
        .isPresent();
  }

  private boolean change(
      String vocabulary,
      String id,
      @Nullable TermState needed,
      BiConsumer<TermEdit, Instant> change) {
    vocabularies.hold();
    Optional<KnownTerm> known =
        taxonomy.known(vocabulary, id).filter(term -> needed == null || term.state() == needed);
    known.ifPresent(
        term -> {
          Instant now = Now.moment();
          TermEdit edit =
              vocabularies.edit(vocabulary, id).orElseGet(() -> newEdit(term.term(), now));
          change.accept(edit, now);
          taxonomy.announce();
        });
    return known.isPresent();
  }

  private TermEdit newEdit(Term term, Instant now) {
    TermEdit edit = new TermEdit(term, now);
    vocabularies.add(edit);
    return edit;
  }
}
