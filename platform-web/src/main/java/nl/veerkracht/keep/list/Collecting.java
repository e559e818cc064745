package nl.veerkracht.keep.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.item.Relation;
import nl.veerkracht.keep.thing.Thing;
import nl.veerkracht.keep.thing.Things;
import nl.veerkracht.page.Paging;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Now;

/** What lists hold: putting things in and taking them out, and reading them. */
@ApplicationScoped
public class Collecting {

  /** The longest note. */
  public static final int LONGEST_NOTE = 1_000;

  /** So much a list can hold. */
  public static final int MOST = 1_000;

  private final KeptLists lists;
  private final Things things;
  private final Items items;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Collecting() {
    this(null, null, null, null);
  }

  @Inject
  Collecting(KeptLists lists, Things things, Items items, CurrentUser user) {
    this.lists = lists;
    this.things = things;
    this.items = items;
    this.user = user;
  }

  /** What came of putting something in a list. */
  public enum Outcome {
    DONE,
    FULL,
    NO_SUCH_LIST
  }

  /** Puts something in a list; what is there already gets the note, if there is one. */
  @Transactional
  public Outcome add(long list, Thing thing, String note) {
    long account = user.needs(Role.READER).id();
    lists.hold(account);
    Optional<KeptList> own = lists.of(account, list).filter(it -> !it.isRemoved());
    if (own.isEmpty()) {
      return Outcome.NO_SUCH_LIST;
    }
    Instant now = Now.moment();
    Optional<KeptEntry> there = lists.entry(list, thing);
    if (there.isPresent()) {
      there.get().putBack();
      if (!note.isEmpty()) {
        there.get().note(note);
      }
    } else if (lists.sizes(List.of(list)).getOrDefault(list, 0L) >= MOST) {
      return Outcome.FULL;
    } else {
      lists.add(new KeptEntry(list, thing, note, now));
    }
    own.get().touch(now);
    return Outcome.DONE;
  }

  /** Takes something out of a list; it can be put back for some time. */
  @Transactional
  public boolean take(long list, long entry) {
    return with(list, entry, it -> it.take(Now.moment()));
  }

  /** Puts back what was taken out. */
  @Transactional
  public boolean putBack(long list, long entry) {
    return with(list, entry, KeptEntry::putBack);
  }

  /** Notes something about an entry. */
  @Transactional
  public boolean note(long list, long entry, String note) {
    return with(list, entry, it -> it.note(note));
  }

  private boolean with(long list, long entry, Consumer<KeptEntry> change) {
    Optional<KeptList> own =
        lists.of(user.needs(Role.READER).id(), list).filter(it -> !it.isRemoved());
    Optional<KeptEntry> found = own.flatMap(it -> lists.entry(list, entry));
    found.ifPresent(
        it -> {
          change.accept(it);
          own.get().touch(Now.moment());
        });
    return found.isPresent();
  }

  /** A page of one's own list in three statements; empty when one has no such list. */
  @Transactional
  public Optional<ListView> own(
      long list, boolean oldestFirst, int page, int size, Language language) {
    return lists
        .of(user.needs(Role.READER).id(), list)
        .filter(it -> !it.isRemoved())
        .map(it -> view(it, true, oldestFirst, page, size, language));
  }

  /** A page of a list that its owner shares, without notes; empty when nobody does. */
  @Transactional
  public Optional<ListView> shared(String code, int page, int size, Language language) {
    return lists.shared(code).map(it -> view(it, false, false, page, size, language));
  }

  private ListView view(
      KeptList list, boolean own, boolean oldestFirst, int page, int size, Language language) {
    long total = lists.sizes(List.of(list.id())).getOrDefault(list.id(), 0L);
    return new ListView(
        list.id(),
        list.name(),
        list.shared(),
        Paging.of(page, size, total),
        lists.entries(list.id(), oldestFirst, (page - 1) * size, size).stream()
            .map(seen -> line(seen, own, language))
            .toList());
  }

  private ListView.Line line(KeptLists.Seen seen, boolean own, Language language) {
    KeptEntry entry = seen.entry();
    return new ListView.Line(
        entry.id(),
        things.view(seen.item(), entry.query(), language),
        own ? entry.note() : "",
        entry.added());
  }

  /** One's own list as a file. */
  @Transactional
  public Optional<ListFile> ownFile(long list, Language language) {
    return lists
        .of(user.needs(Role.READER).id(), list)
        .filter(it -> !it.isRemoved())
        .map(it -> file(it, true, language));
  }

  /** A shared list as a file, without notes. */
  @Transactional
  public Optional<ListFile> sharedFile(String code, Language language) {
    return lists.shared(code).map(it -> file(it, false, language));
  }

  private ListFile file(KeptList list, boolean own, Language language) {
    List<KeptLists.Seen> all = lists.entries(list.id(), false, 0, 2 * MOST);
    Map<Long, List<String>> authors = authors(all, language);
    return new ListFile(
        list.name(),
        all.stream().map(seen -> fileLine(seen, authors, own, language)).toList(),
        language);
  }

  private ListFile.Line fileLine(
      KeptLists.Seen seen, Map<Long, List<String>> authors, boolean own, Language language) {
    Item item = seen.item();
    return new ListFile.Line(
        line(seen, own, language),
        item == null ? null : item.content(),
        item == null ? List.of() : authors.getOrDefault(item.id(), List.of()));
  }

  private Map<Long, List<String>> authors(List<KeptLists.Seen> all, Language language) {
    List<Long> ids = all.stream().flatMap(seen -> Stream.ofNullable(seen.entry().item())).toList();
    return items.outgoing(ids).stream()
        .filter(link -> link.relation() == Relation.AUTHOR)
        .collect(
            Collectors.groupingBy(
                LinkedItem::owner,
                Collectors.mapping(link -> link.title().in(language), Collectors.toList())));
  }
}
