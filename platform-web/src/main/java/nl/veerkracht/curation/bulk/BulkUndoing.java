package nl.veerkracht.curation.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.curation.bulk.BulkLine.Outcome;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemVersion;
import nl.veerkracht.item.Revising;
import nl.veerkracht.item.Versions;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/**
 * Undoes a change of many items: each says again what it said before, as a new version. An item on
 * which somebody worked since is left alone.
 */
@ApplicationScoped
class BulkUndoing {

  private final BulkEdits edits;
  private final Versions versions;
  private final Revising revising;
  private final AuditLog log;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected BulkUndoing() {
    this(null, null, null, null, null);
  }

  @Inject
  BulkUndoing(
      BulkEdits edits, Versions versions, Revising revising, AuditLog log, CurrentUser user) {
    this.edits = edits;
    this.versions = versions;
    this.revising = revising;
    this.log = log;
    this.user = user;
  }

  /** Begins undoing; false when somebody else did so already. */
  @Transactional
  boolean begin(long id) {
    long editor = user.needs(Role.EDITOR).id();
    Optional<BulkEdit> held = edits.hold(id).filter(edit -> edit.undone() == null);
    held.ifPresent(
        edit -> {
          edit.undo(editor, Now.moment());
          log.record(editor, Act.BULK_UNDO, "bulk", id, "");
        });
    return held.isPresent();
  }

  /** Undoes the change of the next items; whether there may be more. */
  @Transactional
  boolean next(long id) {
    return next(id, user.needs(Role.EDITOR).id());
  }

  /** As {@link #next}, for whoever began undoing. */
  @Transactional
  boolean resume(long id) {
    return next(id, null);
  }

  private boolean next(long id, @Nullable Long actor) {
    Optional<BulkEdit> held = edits.hold(id).filter(edit -> edit.undone() != null);
    if (held.isEmpty()) {
      return false;
    }
    Long editor = actor == null ? held.get().undoneBy() : actor;
    String reason = Messages.of(Language.NL, "bulk.reason.undo", Long.toString(id));
    List<BulkLine> lines = edits.next(id, Outcome.CHANGED, BulkEditing.AT_ONCE);
    Map<Long, Item> items = edits.holdItems(lines);
    Map<Long, Integer> latest = versions.latest(items.keySet());
    List<Revising.Revision> revisions = new ArrayList<>();
    for (BulkLine line : lines) {
      Item item = Objects.requireNonNull(items.get(line.item()));
      Optional<Why> hindered = line.hinderedUndo(item, latest.getOrDefault(item.id(), 0));
      hindered.ifPresentOrElse(line::kept, () -> undo(line, item, revisions));
      if (line.outcome() == Outcome.UNDONE) {
        log.record(editor, Act.RESTORE, "item", item.slug(), reason);
      }
    }
    revising.revise(revisions, editor, reason);
    return lines.size() == BulkEditing.AT_ONCE;
  }

  private void undo(BulkLine line, Item item, List<Revising.Revision> revisions) {
    Integer number = line.number();
    if (number == null) {
      item.restore(line.before());
      line.undone();
      return;
    }
    Optional<ItemVersion> before = versions.get(item.id(), number - 1);
    before.ifPresentOrElse(
        version -> {
          revisions.add(new Revising.Revision(item, version.content()));
          line.undone();
        },
        () -> line.kept(Why.CHANGED));
  }
}
