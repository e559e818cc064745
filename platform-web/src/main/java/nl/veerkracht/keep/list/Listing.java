package nl.veerkracht.keep.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.veerkracht.identity.AccountErased;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.page.Paging;
import nl.veerkracht.taxonomy.Now;

/** One's own lists: making, naming, sharing and removing them. */
@ApplicationScoped
public class Listing {

  /** The longest name of a list. */
  public static final int LONGEST_NAME = 120;

  /** So many lists one person can have. */
  public static final int MOST = 200;

  private static final Duration KEPT_REMOVED = Duration.ofDays(30);

  private final KeptLists lists;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Listing() {
    this(null, null);
  }

  @Inject
  Listing(KeptLists lists, CurrentUser user) {
    this.lists = lists;
    this.user = user;
  }

  /** A page of lists. */
  public record Part(Paging paging, List<ListLine> lists) {}

  /** A page of one's lists, the last used first, in at most three statements. */
  @Transactional
  public Part own(int page, int size) {
    long account = user.needs(Role.READER).id();
    long total = lists.count(account);
    List<KeptList> found = lists.of(account, (page - 1) * size, size);
    Map<Long, Long> sizes = lists.sizes(found.stream().map(KeptList::id).toList());
    return new Part(
        Paging.of(page, size, total),
        found.stream()
            .map(
                list ->
                    new ListLine(
                        list.id(),
                        list.name(),
                        sizes.getOrDefault(list.id(), 0L),
                        list.shared() != null,
                        list.changed()))
            .toList());
  }

  /**
   * Makes a list.
   *
   * @return its id; empty when there are too many
   */
  @Transactional
  public Optional<Long> make(String name) {
    long account = user.needs(Role.READER).id();
    lists.hold(account);
    if (lists.count(account) >= MOST) {
      return Optional.empty();
    }
    KeptList list = new KeptList(account, name, Now.moment());
    lists.add(list);
    return Optional.of(list.id());
  }

  /** Gives a list another name; false when there is no such list of this person. */
  @Transactional
  public boolean rename(long id, String name) {
    return with(id, list -> list.rename(name, Now.moment()));
  }

  /** Opens a list to whoever has its address. */
  @Transactional
  public boolean share(long id) {
    return with(id, KeptList::share);
  }

  /** Closes it again; its address never works any more. */
  @Transactional
  public boolean unshare(long id) {
    return with(id, KeptList::unshare);
  }

  /** Removes a list; it can be brought back for some time. */
  @Transactional
  public boolean remove(long id) {
    return with(id, list -> list.remove(Now.moment()));
  }

  private boolean with(long id, Consumer<KeptList> change) {
    Optional<KeptList> found =
        lists.of(user.needs(Role.READER).id(), id).filter(list -> !list.isRemoved());
    found.ifPresent(change);
    return found.isPresent();
  }

  /** Brings a removed list back. */
  @Transactional
  public boolean restore(long id) {
    Optional<KeptList> found = lists.of(user.needs(Role.READER).id(), id);
    found.ifPresent(KeptList::restore);
    return found.isPresent();
  }

  /** The name of a list that was removed and can be brought back. */
  @Transactional
  public Optional<String> removed(long id) {
    return lists
        .of(user.needs(Role.READER).id(), id)
        .filter(KeptList::isRemoved)
        .map(KeptList::name);
  }

  /** Forgets what was removed long ago. */
  @Transactional
  public void forgetRemoved(Instant now) {
    lists.forgetRemoved(now.minus(KEPT_REMOVED));
  }

  @Transactional
  void forget(@Observes AccountErased erased) {
    lists.removeOf(erased.account());
  }
}
