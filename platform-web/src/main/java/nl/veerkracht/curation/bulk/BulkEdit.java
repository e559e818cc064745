package nl.veerkracht.curation.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change that was made to many items, with who made it and whether it was undone. */
@Entity
@Table(name = "bulk_edit")
class BulkEdit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_edit_seq")
  @SequenceGenerator(name = "bulk_edit_seq", sequenceName = "bulk_edit_seq", allocationSize = 50)
  private long id;

  @Column(name = "account_id")
  private @Nullable Long account;

  private Instant moment;

  @Enumerated(EnumType.STRING)
  private Deed deed;

  private String vocabulary;
  private String term;
  private String other;
  private String note;
  private @Nullable Instant undone;

  @Column(name = "undone_by")
  private @Nullable Long undoneBy;

  @SuppressWarnings("NullAway.Init")
  protected BulkEdit() {}

  @SuppressWarnings("NullAway.Init")
  BulkEdit(BulkChange change, String note, long account, Instant moment) {
    this.deed = change.deed();
    this.vocabulary = change.vocabulary();
    this.term = change.term();
    this.other = change.other();
    this.note = note;
    this.account = account;
    this.moment = moment;
  }

  /** Notes that it is being undone; what is undone stays undone. */
  void undo(long by, Instant now) {
    if (undone != null) {
      throw new IllegalStateException(id + " is undone already");
    }
    undone = now;
    undoneBy = by;
  }

  long id() {
    return id;
  }

  BulkChange change() {
    return new BulkChange(deed, vocabulary, term, other);
  }

  String note() {
    return note;
  }

  @Nullable Long account() {
    return account;
  }

  Instant moment() {
    return moment;
  }

  @Nullable Instant undone() {
    return undone;
  }

  @Nullable Long undoneBy() {
    return undoneBy;
  }
}
