package nl.veerkracht.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.veerkracht.draft.Draft;
import nl.veerkracht.draft.DraftFile;
import nl.veerkracht.draft.DraftLine;
import nl.veerkracht.draft.DraftLines;
import nl.veerkracht.draft.DraftState;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.draft.Drafts;
import nl.veerkracht.draft.Step;
import nl.veerkracht.form.Contents;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.form.compare.ThreeWayMerge;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.User;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.ItemVersion;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.State;
import nl.veerkracht.item.Versions;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Now;

/** Writing in drafts. An author sees their own drafts only, an editor all of them. */
@ApplicationScoped
public class Drafting {

  private static final List<DraftState> OPEN =
      List.of(DraftState.DRAFT, DraftState.RETURNED, DraftState.SUBMITTED, DraftState.IN_REVIEW);

  private static final List<Kind> OF_AUTHORS =
      List.of(Kind.INTERVENTION, Kind.TOOL, Kind.PUBLICATION);

  private final Drafts drafts;
  private final DraftFile file;
  private final Items items;
  private final Versions versions;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Drafting() {
    this(null, null, null, null, null);
  }

  @Inject
  Drafting(Drafts drafts, DraftFile file, Items items, Versions versions, CurrentUser user) {
    this.drafts = drafts;
    this.file = file;
    this.items = items;
    this.versions = versions;
    this.user = user;
  }

  /** What the person may begin: authors what they make, editors everything. */
  public List<Kind> kinds() {
    return user.needs(Role.AUTHOR).editor() ? List.of(Kind.values()) : OF_AUTHORS;
  }

  /** Starts something new, of a kind that the person may begin. */
  @Transactional
  public long start(Kind kind, FieldValues fields) {
    User author = user.needs(OF_AUTHORS.contains(kind) ? Role.AUTHOR : Role.EDITOR);
    return begin(new Draft(kind, null, 0, only(kind, fields), author.id(), Now.moment()), author);
  }

  private long begin(Draft draft, User author) {
    drafts.add(draft, author.id());
    file.record(draft, author.id(), Step.STARTED, "");
    return draft.id();
  }

  /**
   * Where the next version of an item begins.
   *
   * @param underWay whether somebody began one already, which is gone on with as it is
   */
  public record Beginning(String kind, String title, boolean underWay) {}

  /**
   * Starts the next version of an item, or goes on with the one that was started; empty when there
   * is no such item or version, or it is somebody else's.
   *
   * @param version the number of the version to start from; empty to start from what it says now
   */
  @Transactional
  public Optional<Long> edit(String slug, Optional<Integer> version) {
    User author = user.needs(Role.AUTHOR);
    return toEdit(slug, author)
        .flatMap(item -> content(item, version).map(content -> edit(item, content, author)));
  }

  /** What is known before {@link #edit}, empty when that is not possible. */
  @Transactional
  public Optional<Beginning> beginning(String slug, Optional<Integer> version, Language language) {
    User author = user.needs(Role.AUTHOR);
    return toEdit(slug, author)
        .filter(item -> content(item, version).isPresent())
        .map(
            item ->
                new Beginning(
                    item.content().kind().code(),
                    item.content().title().in(language),
                    !drafts.openOf(item.id()).isEmpty()));
  }

  private Optional<ItemContent> content(Item item, Optional<Integer> version) {
    return version.isEmpty()
        ? Optional.of(item.content())
        : versions.get(item.id(), version.get()).map(ItemVersion::content);
  }

  private Optional<Item> toEdit(String slug, User author) {
    return items
        .bySlug(slug)
        .filter(item -> item.state() == State.PUBLISHED)
        .filter(item -> author.editor() || Long.valueOf(author.id()).equals(item.owner()));
  }

  private long edit(Item item, ItemContent content, User author) {
    List<Draft> open = drafts.openOf(item.id());
    if (!open.isEmpty()) {
      return open.getFirst().id();
    }
    return begin(
        new Draft(
            item.content().kind(),
            item.id(),
            versions.latest(item.id()),
            only(item.content().kind(), Contents.of(content)),
            author.id(),
            Now.moment()),
        author);
  }

  /** A draft of one's own; editors may see every draft. */
  @Transactional
  public Optional<DraftView> open(long id) {
    User reader = user.needs(Role.AUTHOR);
    return drafts
        .byId(id)
        .filter(draft -> draft.owner() == reader.id() || reader.editor())
        .map(draft -> file.view(draft, reader));
  }

  /** A page of one's own drafts that are not finished. */
  @Transactional
  public DraftLines own(int page, int size) {
    User author = user.needs(Role.AUTHOR);
    return new DraftLines(
        drafts.count(author.id(), OPEN),
        file.lines(drafts.of(author.id(), OPEN, (page - 1) * size, size)));
  }

  /** The last drafts of one's own that are published. */
  @Transactional
  public List<DraftLine> published(int size) {
    User author = user.needs(Role.AUTHOR);
    return file.lines(drafts.of(author.id(), List.of(DraftState.PUBLISHED), 0, size));
  }

  /**
   * Keeps what was typed. What others saved since is joined with it; where both changed the same
   * field, nothing is kept and the difference is shown.
   *
   * @param revision the state of the draft that the typing started from
   */
  @Transactional
  public Saving save(long id, int revision, FieldValues typed) {
    User author = user.needs(Role.AUTHOR);
    Optional<Draft> found = drafts.hold(id).filter(draft -> mayWrite(draft, author));
    if (found.isEmpty()) {
      return new Saving.Impossible();
    }
    Draft draft = found.get();
    FieldValues mine = only(draft.kind(), typed);
    boolean merged = revision != draft.revision();
    if (merged) {
      FieldValues base = file.fields(draft, revision);
      ThreeWayMerge.Merged merge =
          ThreeWayMerge.of(Form.of(draft.kind()), base, mine, draft.fields());
      if (!merge.conflicts().isEmpty()) {
        return new Saving.Clash(
            merge.values(),
            merge.conflicts().stream()
                .map(it -> new Saving.Difference(it.field(), it.mine(), it.theirs()))
                .toList(),
            draft.revision());
      }
      mine = merge.values();
    }
    if (!mine.equals(draft.fields())) {
      draft.save(mine, Now.moment());
      file.keep(draft, author.id());
    }
    return new Saving.Kept(draft.revision(), draft.saved(), merged);
  }

  static boolean mayWrite(Draft draft, User author) {
    return draft.owner() == author.id() && draft.state().isWithAuthor()
        || author.editor() && draft.state().isWithEditors();
  }

  /** Nothing but the fields of the form: whatever else was sent is left out. */
  static FieldValues only(Kind kind, FieldValues typed) {
    Map<String, String> known = new TreeMap<>();
    for (FieldDefinition field : Form.of(kind).fields()) {
      known.put(field.name(), typed.get(field.name()));
    }
    return new FieldValues(known);
  }

  /** Takes a draft back from the editors, to go on writing. */
  @Transactional
  public boolean withdraw(long id) {
    return own(id, draft -> draft.state().isWithEditors(), Draft::withdraw, Step.WITHDRAWN);
  }

  /** Puts a draft away. */
  @Transactional
  public boolean remove(long id) {
    return own(id, draft -> draft.state().isWithAuthor(), Draft::remove, Step.REMOVED);
  }

  /** Brings back what was put away. */
  @Transactional
  public boolean bringBack(long id) {
    return own(id, draft -> draft.state() == DraftState.REMOVED, Draft::bringBack, Step.RESTORED);
  }

  private boolean own(long id, Predicate<Draft> possible, Consumer<Draft> change, Step step) {
    User author = user.needs(Role.AUTHOR);
    Optional<Draft> found =
        drafts.hold(id).filter(draft -> draft.owner() == author.id()).filter(possible);
    found.ifPresent(
        draft -> {
          change.accept(draft);
          file.record(draft, author.id(), step, "");
        });
    return found.isPresent();
  }

  /** Answers a remark of a reviewer. */
  @Transactional
  public boolean answer(long id, long remark, String text) {
    User author = user.needs(Role.AUTHOR);
    return drafts
        .hold(id)
        .filter(draft -> draft.owner() == author.id())
        .map(draft -> file.answer(draft, remark, text))
        .orElse(false);
  }
}
