package nl.veerkracht.keep.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.veerkracht.keep.thing.Thing;
import org.jspecify.annotations.Nullable;

/** Something in a list, with what its owner notes about it. */
@Entity
@Table(name = "kept_entry")
class KeptEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kept_entry_seq")
  @SequenceGenerator(name = "kept_entry_seq", sequenceName = "kept_entry_seq", allocationSize = 50)
  private long id;

  @Column(name = "list_id")
  private long list;

  @Column(name = "item_id")
  private @Nullable Long item;

  private @Nullable String query;
  private String note;
  private Instant added;
  private @Nullable Instant removed;

  @SuppressWarnings("NullAway.Init")
  protected KeptEntry() {}

  @SuppressWarnings("NullAway.Init")
  KeptEntry(long list, Thing thing, String note, Instant now) {
    this.list = list;
    this.item = thing.item();
    this.query = thing.query();
    this.note = note;
    this.added = now;
  }

  void note(String newNote) {
    note = newNote;
  }

  /** Takes it out, until it is put back or forgotten. */
  void take(Instant now) {
    removed = now;
  }

  /** Puts back what was taken out, where it was. */
  void putBack() {
    removed = null;
  }

  long id() {
    return id;
  }

  @Nullable Long item() {
    return item;
  }

  @Nullable String query() {
    return query;
  }

  String note() {
    return note;
  }

  Instant added() {
    return added;
  }

  boolean isTaken() {
    return removed != null;
  }
}
