package nl.veerkracht.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What editors made of a term. It lies over what the portal is shipped with, which never overwrites
 * it, and which is found again below it.
 */
@Entity
@Table(name = "term_edit")
class TermEdit {

  @Id private String address;
  private String vocabulary;
  private String term;

  @Convert(converter = TermConverter.class)
  private Term content;

  @Column(name = "after_term")
  private @Nullable String after;

  @Enumerated(EnumType.STRING)
  private TermState state;

  private @Nullable String successor;
  private Instant changed;
  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected TermEdit() {}

  @SuppressWarnings("NullAway.Init")
  TermEdit(Term content, Instant now) {
    this.address = address(content.vocabulary(), content.id());
    this.vocabulary = content.vocabulary();
    this.term = content.id();
    this.content = content;
    this.state = TermState.CURRENT;
    this.changed = now;
  }

  static String address(String vocabulary, String term) {
    return vocabulary + "/" + term;
  }

  /**
   * Changes what the term says.
   *
   * @param newAfter the term that it comes after, nothing to put it first; null to leave its place
   */
  void write(Term newContent, @Nullable String newAfter, Instant now) {
    content = newContent;
    after = newAfter == null ? after : newAfter;
    changed = now;
  }

  /** Makes it part of another term. */
  void merge(String into, Instant now) {
    needs(TermState.CURRENT);
    state = TermState.MERGED;
    successor = into;
    changed = now;
  }

  /** Offers it no longer. */
  void retire(@Nullable String instead, Instant now) {
    needs(TermState.CURRENT);
    state = TermState.RETIRED;
    successor = instead;
    changed = now;
  }

  /** Undoes merging or retiring. */
  void restore(Instant now) {
    if (state == TermState.CURRENT) {
      throw new IllegalStateException(address + " is current already");
    }
    state = TermState.CURRENT;
    successor = null;
    changed = now;
  }

  private void needs(TermState wanted) {
    if (state != wanted) {
      throw new IllegalStateException(address + " is " + state.code());
    }
  }

  String vocabulary() {
    return vocabulary;
  }

  String term() {
    return term;
  }

  @Nullable String after() {
    return after;
  }

  KnownTerm known() {
    return new KnownTerm(content, state, successor, changed);
  }
}
