package nl.veerkracht.curation.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Brings changes of many items to their end, and undoes them. */
@ApplicationScoped
class BulkRun {

  private final BulkEditing editing;
  private final BulkUndoing undoing;

  @SuppressWarnings("NullAway")
  protected BulkRun() {
    this(null, null);
  }

  @Inject
  BulkRun(BulkEditing editing, BulkUndoing undoing) {
    this.editing = editing;
    this.undoing = undoing;
  }

  /** Makes a change; its number. */
  long make(BulkChange change, Map<Long, Integer> seen, String note) {
    long id = editing.begin(change, seen, note);
    goOn(id);
    return id;
  }

  /** Undoes a change; false when that was done already. */
  boolean undo(long id) {
    boolean begun = undoing.begin(id);
    goOn(id);
    return begun;
  }

  /** Goes on, for whoever began, with a change that was cut off. */
  void resume(long id) {
    boolean more;
    do {
      more = editing.resume(id) || undoing.resume(id);
    } while (more);
  }

  /** Goes on with what waits: items to change, or to change back. */
  void goOn(long id) {
    boolean more;
    do {
      more = editing.next(id) || undoing.next(id);
    } while (more);
  }
}
