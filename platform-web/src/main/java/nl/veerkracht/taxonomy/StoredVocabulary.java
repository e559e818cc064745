package nl.veerkracht.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A vocabulary as a row. */
@Entity
@Table(name = "vocabulary")
class StoredVocabulary {

  @Id private String id;
  private int position;

  @Column(name = "title_nl")
  private String titleNl;

  @Column(name = "title_en")
  private String titleEn;

  @SuppressWarnings("NullAway.Init")
  protected StoredVocabulary() {}

  StoredVocabulary(int position, Vocabulary vocabulary) {
    this.id = vocabulary.id();
    this.position = position;
    this.titleNl = vocabulary.title().in(Language.NL);
    this.titleEn = vocabulary.title().in(Language.EN);
  }

  Vocabulary vocabulary() {
    return new Vocabulary(id, new Localized(titleNl, titleEn));
  }
}
