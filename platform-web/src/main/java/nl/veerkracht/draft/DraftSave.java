package nl.veerkracht.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.veerkracht.form.FieldValues;

/** One state of a draft, kept so that what two people typed at once can be merged. */
@Entity
@Table(name = "draft_save")
class DraftSave {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_save_seq")
  @SequenceGenerator(name = "draft_save_seq", sequenceName = "draft_save_seq", allocationSize = 50)
  private long id;

  @Column(name = "draft_id")
  private long draft;

  private int revision;

  @Convert(converter = FieldsConverter.class)
  private FieldValues fields;

  @Column(name = "account_id")
  private long account;

  private Instant moment;

  @SuppressWarnings("NullAway.Init")
  protected DraftSave() {}

  DraftSave(Draft draft, long account) {
    this.draft = draft.id();
    this.revision = draft.revision();
    this.fields = draft.fields();
    this.account = account;
    this.moment = draft.saved();
  }

  FieldValues fields() {
    return fields;
  }

  long account() {
    return account;
  }

  Instant moment() {
    return moment;
  }
}
