package nl.veerkracht.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.veerkracht.address.Place;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.draft.Draft;
import nl.veerkracht.draft.DraftFile;
import nl.veerkracht.draft.DraftLines;
import nl.veerkracht.draft.DraftState;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.draft.Drafts;
import nl.veerkracht.draft.Publisher;
import nl.veerkracht.draft.Step;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.User;
import nl.veerkracht.page.Clock;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/** Reviewing what authors submitted, for editors. Every decision is told to the author. */
@ApplicationScoped
public class Reviewing {

  /** What waits for editors. */
  public static final List<DraftState> WAITING =
      List.of(DraftState.SUBMITTED, DraftState.IN_REVIEW);

  /** What editors can look for in their queue. */
  public static final List<DraftState> STATES =
      List.of(
          DraftState.SUBMITTED, DraftState.IN_REVIEW, DraftState.RETURNED, DraftState.PUBLISHED);

  /** By then editors are at work, should anybody have a question. */
  private static final int HOUR = 8;

  private final Drafts drafts;
  private final DraftFile file;
  private final Publisher publisher;
  private final AuditLog log;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Reviewing() {
    this(null, null, null, null, null);
  }

  @Inject
  Reviewing(Drafts drafts, DraftFile file, Publisher publisher, AuditLog log, CurrentUser user) {
    this.drafts = drafts;
    this.file = file;
    this.publisher = publisher;
    this.log = log;
    this.user = user;
  }

  /** What waits in these states, the longest waiting first. */
  @Transactional
  public DraftLines queue(List<DraftState> states, boolean mine, int page, int size) {
    User editor = user.needs(Role.EDITOR);
    Long assignee = mine ? editor.id() : null;
    return new DraftLines(
        drafts.count(states, assignee),
        file.lines(drafts.queue(states, assignee, (page - 1) * size, size)));
  }

  /**
   * How much waits.
   *
   * @param mine what this editor took
   * @param planned what goes online by itself
   */
  record Waiting(long all, long mine, long planned) {}

  /** How much waits for editors and for this one. */
  @Transactional
  Waiting waiting() {
    User editor = user.needs(Role.EDITOR);
    return new Waiting(
        drafts.count(WAITING, null), drafts.count(WAITING, editor.id()), drafts.countPlanned());
  }

  /** A draft with everything that was said and done about it. */
  @Transactional
  public Optional<DraftView> open(long id) {
    User editor = user.needs(Role.EDITOR);
    return drafts.byId(id).map(draft -> file.view(draft, editor));
  }

  /** Makes this editor responsible for a draft. */
  @Transactional
  public boolean take(long id) {
    User editor = user.needs(Role.EDITOR);
    return onWaiting(
        id,
        draft -> {
          draft.take(editor.id());
          file.record(draft, editor.id(), Step.TAKEN, "");
          file.tellAuthor(draft, "taken", path(draft), draft.title());
          log.record(editor.id(), Act.TAKE, "draft", id, draft.title());
        });
  }

  /**
   * Adds a remark.
   *
   * @param field empty for the whole draft
   */
  @Transactional
  public boolean remark(long id, String field, String text) {
    User editor = user.needs(Role.EDITOR);
    return onWaiting(id, draft -> file.remark(draft, field, text, editor.id()));
  }

  /** Marks a remark as dealt with. */
  @Transactional
  public boolean resolve(long id, long remark) {
    user.needs(Role.EDITOR);
    return drafts.hold(id).map(draft -> file.resolve(draft, remark)).orElse(false);
  }

  /** Hands a draft back to its author, who reads why. */
  @Transactional
  public boolean giveBack(long id, String reason) {
    User editor = user.needs(Role.EDITOR);
    return onWaiting(
        id,
        draft -> {
          draft.giveBack();
          file.record(draft, editor.id(), Step.RETURNED, reason);
          file.tellAuthor(draft, "returned", path(draft), draft.title(), reason);
          log.record(editor.id(), Act.RETURN, "draft", id, draft.title());
        });
  }

  /**
   * Puts a draft online now.
   *
   * @return the slug under which it is found; empty when it does not wait, or when remarks tell
   *     what somebody else changed online and must be chosen from first
   */
  @Transactional
  public Optional<String> publish(long id, String reason) {
    User editor = user.needs(Role.EDITOR);
    return waiting(id).flatMap(draft -> publish(draft, editor.id(), reason));
  }

  /** When something goes online that is planned for a day; empty when that day has come. */
  public static Optional<Instant> morningOf(LocalDate day) {
    return Optional.of(day.atTime(HOUR, 0).atZone(Clock.HERE).toInstant())
        .filter(moment -> moment.isAfter(Instant.now()));
  }

  /** Plans the moment at which a draft goes online. */
  @Transactional
  public boolean schedule(long id, Instant moment) {
    User editor = user.needs(Role.EDITOR);
    return onWaiting(
        id,
        draft -> {
          draft.schedule(moment);
          file.record(draft, editor.id(), Step.SCHEDULED, moment.toString());
        });
  }

  /** Puts one draft online of which the planned moment has come, or tells why that has to wait. */
  @Transactional
  void publishDue(long id) {
    waiting(id)
        .filter(draft -> draft.publishOn() != null)
        .filter(draft -> publish(draft, null, "").isEmpty())
        .ifPresent(
            draft -> {
              String page = Place.REVIEW.path(Language.NL, Long.toString(draft.id()));
              file.tellPlanner(draft, "clash", page, draft.title());
            });
  }

  @Transactional
  List<Long> due(int size) {
    return drafts.due(Now.moment(), size);
  }

  private Optional<String> publish(Draft draft, @Nullable Long editor, String reason) {
    Optional<String> published = publisher.publish(draft, editor, reason);
    published.ifPresent(
        slug -> {
          file.tellAuthor(draft, "published", Place.ITEM.path(Language.NL, slug), draft.title());
          log.record(editor, Act.PUBLISH, "item", slug, reason);
        });
    return published;
  }

  private boolean onWaiting(long id, Consumer<Draft> act) {
    Optional<Draft> found = waiting(id);
    found.ifPresent(act);
    return found.isPresent();
  }

  private Optional<Draft> waiting(long id) {
    return drafts.hold(id).filter(draft -> draft.state().isWithEditors());
  }

  private static String path(Draft draft) {
    return Place.DRAFT.path(Language.NL, Long.toString(draft.id()));
  }
}
