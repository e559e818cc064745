package nl.veerkracht.item;

import jakarta.persistence.Embeddable;

/** A term on an item, as the database joins on it. */
@Embeddable
class TermRef {

  private String vocabulary;
  private String term;

  @SuppressWarnings("NullAway.Init")
  protected TermRef() {}

  TermRef(String vocabulary, String term) {
    this.vocabulary = vocabulary;
    this.term = term;
  }
}
