package nl.veerkracht.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.identity.Account;
import nl.veerkracht.identity.Accounts;
import nl.veerkracht.identity.User;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Items;
import nl.veerkracht.mail.Mail;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/**
 * The file on a draft: its timeline and its remarks, read and written by authors and editors alike.
 * Whoever calls has checked that the person may see the draft.
 */
@ApplicationScoped
public class DraftFile {

  private final Drafts drafts;
  private final Accounts accounts;
  private final Items items;
  private final Mail mail;

  @SuppressWarnings("NullAway")
  protected DraftFile() {
    this(null, null, null, null);
  }

  @Inject
  DraftFile(Drafts drafts, Accounts accounts, Items items, Mail mail) {
    this.drafts = drafts;
    this.accounts = accounts;
    this.items = items;
    this.mail = mail;
  }

  /** The draft with everything that was said and done about it, in five statements. */
  @Transactional
  public DraftView view(Draft draft, User reader) {
    List<DraftEvent> events = drafts.events(draft.id());
    List<Remark> remarks = drafts.remarks(draft.id());
    Set<Long> people = new HashSet<>();
    people.add(draft.owner());
    add(people, draft.assignee());
    events.forEach(event -> add(people, event.account()));
    remarks.forEach(remark -> people.add(remark.account()));
    Map<Long, String> names = accounts.names(people);
    return new DraftView(
        draft.id(),
        draft.kind().code(),
        draft.state().code(),
        draft.title(),
        draft.fields(),
        draft.revision(),
        draft.owner() == reader.id(),
        names.getOrDefault(draft.owner(), ""),
        draft.assignee() == null ? null : names.get(draft.assignee()),
        draft.item() == null ? null : items.byId(draft.item()).map(Item::slug).orElse(null),
        draft.saved(),
        draft.submitted(),
        draft.publishOn(),
        events.stream().map(event -> line(event, names)).toList(),
        remarks.stream().map(remark -> remark(remark, names)).toList());
  }

  private static void add(Set<Long> people, @Nullable Long one) {
    if (one != null) {
      people.add(one);
    }
  }

  private static DraftView.Line line(DraftEvent event, Map<Long, String> names) {
    Long account = event.account();
    return new DraftView.Line(
        event.moment(),
        account == null ? null : names.get(account),
        event.step().code(),
        event.reason());
  }

  private static DraftView.RemarkView remark(Remark remark, Map<Long, String> names) {
    return new DraftView.RemarkView(
        remark.id(),
        remark.field(),
        remark.text(),
        names.get(remark.account()),
        remark.moment(),
        remark.answer(),
        remark.isResolved());
  }

  /** Lines for a list of drafts. */
  @Transactional
  public List<DraftLine> lines(Collection<Draft> some) {
    Set<Long> people = new HashSet<>();
    some.forEach(
        draft -> {
          people.add(draft.owner());
          add(people, draft.assignee());
        });
    Map<Long, String> names = accounts.names(people);
    Instant now = Now.moment();
    return some.stream().map(draft -> DraftLine.of(draft, names, now)).toList();
  }

  /** Keeps the state that a draft is in now, for merging. */
  @Transactional
  public void keep(Draft draft, long account) {
    drafts.keep(draft, account);
  }

  /** What a draft held at a revision; what it holds now when that is too long ago. */
  @Transactional
  public FieldValues fields(Draft draft, int revision) {
    return drafts.save(draft.id(), revision).map(DraftSave::fields).orElse(draft.fields());
  }

  /** Adds a step to the timeline. */
  @Transactional
  public void record(Draft draft, @Nullable Long account, Step step, String reason) {
    drafts.add(new DraftEvent(draft.id(), account, step, reason, Now.moment()));
  }

  /**
   * Adds a remark.
   *
   * @param field empty for the whole draft
   */
  @Transactional
  public void remark(Draft draft, String field, String text, long account) {
    drafts.add(new Remark(draft.id(), field, text, account, Now.moment()));
  }

  /** Answers a remark on this draft; false when it has no such remark. */
  @Transactional
  public boolean answer(Draft draft, long remark, String text) {
    return onRemark(draft, remark, it -> it.answer(text, Now.moment()));
  }

  /** Marks a remark on this draft as dealt with; false when it has no such remark. */
  @Transactional
  public boolean resolve(Draft draft, long remark) {
    return onRemark(draft, remark, it -> it.resolve(Now.moment()));
  }

  private boolean onRemark(Draft draft, long remark, Consumer<Remark> change) {
    Optional<Remark> found = drafts.remark(remark).filter(it -> it.draft() == draft.id());
    found.ifPresent(change);
    return found.isPresent();
  }

  /** The language in which the author of a draft reads the portal. */
  @Transactional
  Language languageOf(Draft draft) {
    return accounts.byId(draft.owner()).map(Account::language).orElse(Language.NL);
  }

  /** Tells the author of a draft, by letter, what happened to it. */
  @Transactional
  public void tellAuthor(Draft draft, String key, String path, Object... others) {
    tell(draft.owner(), key, path, others);
  }

  /** Tells the editor who planned a draft, by letter, what became of the plan. */
  @Transactional
  public void tellPlanner(Draft draft, String key, String path, Object... others) {
    drafts.events(draft.id()).stream()
        .filter(event -> event.step() == Step.SCHEDULED)
        .reduce((earlier, later) -> later)
        .map(DraftEvent::account)
        .ifPresent(planner -> tell(planner, key, path, others));
  }

  private void tell(long person, String key, String path, Object... others) {
    accounts
        .byId(person)
        .filter(Account::isOpen)
        .ifPresent(one -> mail.write(one.email(), one.language(), key, path, others));
  }
}
