package nl.veerkracht.curation.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.curation.bulk.BulkLine.Outcome;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Revising;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Now;
import nl.veerkracht.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * Changes many items, some at a time, each time in a transaction of its own: whatever ends the
 * server halfway, it is known what was done, and the rest waits to be gone on with.
 */
@ApplicationScoped
class BulkEditing {

  static final int AT_ONCE = 25;

  private final BulkEdits edits;
  private final Revising revising;
  private final Taxonomy taxonomy;
  private final AuditLog log;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected BulkEditing() {
    this(null, null, null, null, null);
  }

  @Inject
  BulkEditing(
      BulkEdits edits, Revising revising, Taxonomy taxonomy, AuditLog log, CurrentUser user) {
    this.edits = edits;
    this.revising = revising;
    this.taxonomy = taxonomy;
    this.log = log;
    this.user = user;
  }

  /**
   * Notes what is to be done; nothing is changed yet.
   *
   * @param seen the versions that the editor saw by the numbers of the items
   * @return its number
   */
  @Transactional
  long begin(BulkChange change, Map<Long, Integer> seen, String note) {
    long editor = user.needs(Role.EDITOR).id();
    BulkEdit edit = new BulkEdit(change, note, editor, Now.moment());
    edits.add(edit);
    seen.forEach((item, version) -> edits.add(new BulkLine(edit.id(), item, version)));
    log.record(editor, Act.BULK_EDIT, "bulk", edit.id(), words(change) + " " + note);
    return edit.id();
  }

  private String words(BulkChange change) {
    return new BulkNames(taxonomy, Language.NL).of(change);
  }

  /** Changes the next items; whether there may be more. */
  @Transactional
  boolean next(long id) {
    return next(id, user.needs(Role.EDITOR).id());
  }

  /** As {@link #next}, for whoever began. */
  @Transactional
  boolean resume(long id) {
    return next(id, null);
  }

  /** Changes that began before a moment and did not come to their end. */
  @Transactional
  List<Long> cutOff(Instant before) {
    return edits.unfinished(before);
  }

  private boolean next(long id, @Nullable Long actor) {
    Optional<BulkEdit> held = edits.hold(id).filter(edit -> edit.undone() == null);
    if (held.isEmpty()) {
      return false;
    }
    BulkEdit edit = held.get();
    Long editor = actor == null ? edit.account() : actor;
    Instant now = Now.moment();
    Planning planning = new Planning(taxonomy);
    Map<BulkLine, Revising.Revision> revisions = new LinkedHashMap<>();
    List<BulkLine> lines = edits.next(id, Outcome.WAITING, AT_ONCE);
    Map<Long, Item> items = edits.holdItems(lines);
    Set<Long> drafted = edits.drafted(items.keySet());
    for (BulkLine line : lines) {
      Item item = Objects.requireNonNull(items.get(line.item()));
      Optional<Why> hindered = line.hindered(item);
      Plan plan =
          hindered
              .map(why -> (Plan) new Plan.Stays(why))
              .orElseGet(
                  () -> planning.of(item.content(), edit.change(), drafted.contains(item.id())));
      switch (plan) {
        case Plan.Revises revises ->
            revisions.put(line, new Revising.Revision(item, revises.after()));
        case Plan.Checks _ -> {
          line.checked(now, item.checks());
          item.check(now);
          log.record(editor, Act.CHECK, "item", item.slug(), reason(edit));
        }
        case Plan.Stays stays -> line.stayed(stays.why());
      }
    }
    revise(edit, revisions, editor);
    return lines.size() == AT_ONCE;
  }

  private void revise(
      BulkEdit edit, Map<BulkLine, Revising.Revision> revisions, @Nullable Long editor) {
    Map<Long, Integer> numbers = revising.revise(revisions.values(), editor, reason(edit));
    revisions.forEach(
        (line, revision) -> {
          Integer number = numbers.get(revision.item().id());
          if (number == null) {
            throw new IllegalStateException(revision.item().slug() + " has no new version");
          }
          line.changed(number);
          log.record(editor, Act.CHANGE, "item", revision.item().slug(), reason(edit));
        });
  }

  /** Why the items have a new version, for whoever reads their history. */
  private String reason(BulkEdit edit) {
    String note = edit.note().isEmpty() ? "" : " " + edit.note();
    return Messages.of(Language.NL, "bulk.reason", Long.toString(edit.id()), words(edit.change()))
        + note;
  }
}
