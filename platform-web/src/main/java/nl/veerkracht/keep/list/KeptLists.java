package nl.veerkracht.keep.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.identity.Account;
import nl.veerkracht.item.Item;
import nl.veerkracht.keep.thing.Thing;
import org.jspecify.annotations.Nullable;

/** Lists of people in the database. */
@ApplicationScoped
class KeptLists {

  private static final String OF =
      " from KeptList l where l.account = :account and l.removed is null";
  private static final String IN =
      " from KeptEntry e left join Item i on i.id = e.item where e.list = :list and e.removed is null";

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  KeptLists() {}

  /**
   * An entry with its item.
   *
   * @param item null for a search
   */
  record Seen(KeptEntry entry, @Nullable Item item) {}

  void add(KeptList list) {
    database.persist(list);
    database.flush();
  }

  void add(KeptEntry entry) {
    database.persist(entry);
  }

  /** Lets nobody else add to what an account keeps until the transaction ends. */
  void hold(long account) {
    database.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
  }

  /** A list of a person, also when it was removed. */
  Optional<KeptList> of(long account, long id) {
    return database
        .createQuery(
            "select l from KeptList l where l.id = :id and l.account = :account", KeptList.class)
        .setParameter("id", id)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  Optional<KeptList> shared(String code) {
    return database
        .createQuery(
            "select l from KeptList l where l.shared = :code and l.removed is null", KeptList.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  long count(long account) {
    return database
        .createQuery("select count(l)" + OF, Long.class)
        .setParameter("account", account)
        .getSingleResult();
  }

  /** Lists of a person, the last used first. */
  List<KeptList> of(long account, int first, int size) {
    return database
        .createQuery("select l" + OF + " order by l.changed desc, l.id desc", KeptList.class)
        .setParameter("account", account)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** How much each of these lists holds. */
  Map<Long, Long> sizes(Collection<Long> lists) {
    Map<Long, Long> sizes = new HashMap<>();
    if (!lists.isEmpty()) {
      database
          .createQuery(
              """
              select e.list, count(e) from KeptEntry e
              where e.list in :lists and e.removed is null group by e.list
              """,
              Object[].class)
          .setParameter("lists", lists)
          .getResultList()
          .forEach(row -> sizes.put((Long) row[0], (Long) row[1]));
    }
    return sizes;
  }

  /** An entry of a list, also when it was taken out. */
  Optional<KeptEntry> entry(long list, long id) {
    return database
        .createQuery(
            "select e from KeptEntry e where e.id = :id and e.list = :list", KeptEntry.class)
        .setParameter("id", id)
        .setParameter("list", list)
        .getResultStream()
        .findFirst();
  }

  /** The entry of a thing in a list, also when it was taken out. */
  Optional<KeptEntry> entry(long list, Thing thing) {
    String which = thing.item() == null ? "e.query = :thing" : "e.item = :thing";
    Object value = thing.item() == null ? thing.query() : thing.item();
    return database
        .createQuery("select e from KeptEntry e where e.list = :list and " + which, KeptEntry.class)
        .setParameter("list", list)
        .setParameter("thing", value)
        .getResultStream()
        .findFirst();
  }

  /** What a list holds, by when it was added. */
  List<Seen> entries(long list, boolean oldestFirst, int first, int size) {
    String order = oldestFirst ? " order by e.added, e.id" : " order by e.added desc, e.id desc";
    return database
        .createQuery("select e, i" + IN + order, Object[].class)
        .setParameter("list", list)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(row -> new Seen((KeptEntry) row[0], (Item) row[1]))
        .toList();
  }

  /** Forgets for good what was removed before a moment. */
  void forgetRemoved(Instant before) {
    database
        .createQuery(
            """
            delete from KeptEntry e where e.removed < :before
              or e.list in (select l.id from KeptList l where l.removed < :before)
            """)
        .setParameter("before", before)
        .executeUpdate();
    database
        .createQuery("delete from KeptList l where l.removed < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  void removeOf(long account) {
    database
        .createQuery(
            """
            delete from KeptEntry e
            where e.list in (select l.id from KeptList l where l.account = :account)
            """)
        .setParameter("account", account)
        .executeUpdate();
    database
        .createQuery("delete from KeptList l where l.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }
}
