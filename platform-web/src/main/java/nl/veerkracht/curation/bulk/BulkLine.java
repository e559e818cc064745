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
import java.util.Locale;
import java.util.Optional;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.State;
import org.jspecify.annotations.Nullable;

/** What became of one item in a change of many. */
@Entity
@Table(name = "bulk_line")
class BulkLine {

  /** How far it is. */
  enum Outcome {
    WAITING,
    CHANGED,
    STAYED,
    UNDONE,
    KEPT;

    /** The name in messages. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_line_seq")
  @SequenceGenerator(name = "bulk_line_seq", sequenceName = "bulk_line_seq", allocationSize = 50)
  private long id;

  @Column(name = "edit_id")
  private long edit;

  @Column(name = "item_id")
  private long item;

  @Column(name = "item_version")
  private int itemVersion;

  @Enumerated(EnumType.STRING)
  private Outcome outcome = Outcome.WAITING;

  @Enumerated(EnumType.STRING)
  private @Nullable Why why;

  private @Nullable Integer number;
  private @Nullable Instant checked;
  private @Nullable Instant reviewed;

  @Column(name = "reviewed_before")
  private @Nullable Instant reviewedBefore;

  @SuppressWarnings("NullAway.Init")
  protected BulkLine() {}

  /**
   * An item that waits for the change.
   *
   * @param itemVersion which the editor saw
   */
  BulkLine(long edit, long item, int itemVersion) {
    this.edit = edit;
    this.item = item;
    this.itemVersion = itemVersion;
  }

  /** Why the change must not be made now: what the editor saw is no longer there. */
  Optional<Why> hindered(Item found) {
    if (found.state() != State.PUBLISHED) {
      return Optional.of(Why.OFFLINE);
    }
    return found.version() == itemVersion ? Optional.empty() : Optional.of(Why.CHANGED);
  }

  void changed(int newNumber) {
    outcome = Outcome.CHANGED;
    number = newNumber;
  }

  /**
   * @param before what was known of its checks
   */
  void checked(Instant moment, Item.Checks before) {
    outcome = Outcome.CHANGED;
    checked = moment;
    reviewed = before.last();
    reviewedBefore = before.before();
  }

  void stayed(Why reason) {
    outcome = Outcome.STAYED;
    why = reason;
  }

  /**
   * Why the change must not be undone: somebody worked on the item since.
   *
   * @param latest the number of the latest version of the item
   */
  Optional<Why> hinderedUndo(Item found, int latest) {
    if (found.state() != State.PUBLISHED) {
      return Optional.of(Why.OFFLINE);
    }
    if (number != null) {
      return number == latest ? Optional.empty() : Optional.of(Why.CHANGED);
    }
    return found.reviewed() != null && found.reviewed().equals(checked)
        ? Optional.empty()
        : Optional.of(Why.CHECKED);
  }

  void undone() {
    outcome = Outcome.UNDONE;
  }

  void kept(Why reason) {
    outcome = Outcome.KEPT;
    why = reason;
  }

  /** What was known of the checks of the item before this one. */
  Item.Checks before() {
    return new Item.Checks(reviewed, reviewedBefore);
  }

  long item() {
    return item;
  }

  Outcome outcome() {
    return outcome;
  }

  @Nullable Why why() {
    return why;
  }

  /** The number of the version that the change made; null when it made none. */
  @Nullable Integer number() {
    return number;
  }
}
