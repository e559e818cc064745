package nl.veerkracht.taxonomy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A term as a row, under its address {@code vocabulary/id}. */
@Entity
@Table(name = "term")
class StoredTerm {

  @Id private String address;
  private String vocabulary;
  private int position;

  @Convert(converter = TermConverter.class)
  private Term content;

  @SuppressWarnings("NullAway.Init")
  protected StoredTerm() {}

  StoredTerm(int position, Term content) {
    this.address = content.vocabulary() + "/" + content.id();
    this.vocabulary = content.vocabulary();
    this.position = position;
    this.content = content;
  }

  Term content() {
    return content;
  }
}
