package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.item.Item;

/** What people hear of what they follow, in the database. */
@ApplicationScoped
class Notices {

  private static final String WITH =
      "select n, i, f from Notice n, Item i, Follow f where i.id = n.item and f.id = n.follow"
          + " and n.account = :account";
  private static final String LATEST = " order by n.moment desc, n.id desc";

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  Notices() {}

  /** A notice with its item and why it came. */
  record Seen(Notice notice, Item item, Follow follow) {

    static Seen of(Object[] row) {
      return new Seen((Notice) row[0], (Item) row[1], (Follow) row[2]);
    }
  }

  void add(Notice notice) {
    database.persist(notice);
  }

  /** The notices of these people about these items. */
  List<Notice> about(Collection<Long> accounts, Collection<Long> items) {
    return database
        .createQuery(
            "select n from Notice n where n.account in :accounts and n.item in :items",
            Notice.class)
        .setParameter("accounts", accounts)
        .setParameter("items", items)
        .getResultList();
  }

  Optional<Notice> of(long account, long id) {
    return database
        .createQuery(
            "select n from Notice n where n.id = :id and n.account = :account", Notice.class)
        .setParameter("id", id)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  long count(long account) {
    return database
        .createQuery("select count(n) from Notice n where n.account = :account", Long.class)
        .setParameter("account", account)
        .getSingleResult();
  }

  long countUnseen(long account) {
    return database
        .createQuery(
            "select count(n) from Notice n where n.account = :account and n.seen is null",
            Long.class)
        .setParameter("account", account)
        .getSingleResult();
  }

  /** A page of notices, the latest first. */
  List<Seen> of(long account, int first, int size) {
    return database
        .createQuery(WITH + LATEST, Object[].class)
        .setParameter("account", account)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(Seen::of)
        .toList();
  }

  /** What somebody neither saw nor got a letter about, the latest first. */
  List<Seen> unmailed(long account, int size) {
    return database
        .createQuery(WITH + " and n.seen is null and n.mailed is null" + LATEST, Object[].class)
        .setParameter("account", account)
        .setMaxResults(size)
        .getResultStream()
        .map(Seen::of)
        .toList();
  }

  long countUnmailed(long account) {
    return database
        .createQuery(
            """
            select count(n) from Notice n
            where n.account = :account and n.seen is null and n.mailed is null
            """,
            Long.class)
        .setParameter("account", account)
        .getSingleResult();
  }

  /** Notes that a letter told of everything that was to be told. */
  void mail(long account, Instant now) {
    database
        .createQuery(
            """
            update Notice n set n.mailed = :now
            where n.account = :account and n.seen is null and n.mailed is null
            """)
        .setParameter("account", account)
        .setParameter("now", now)
        .executeUpdate();
  }

  void seeAll(long account, Instant now) {
    database
        .createQuery(
            "update Notice n set n.seen = :now where n.account = :account and n.seen is null")
        .setParameter("account", account)
        .setParameter("now", now)
        .executeUpdate();
  }

  void forget(Instant before) {
    database
        .createQuery("delete from Notice n where n.moment < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  Told told() {
    return database.find(Told.class, Told.ONLY);
  }

  /** The same, held so that only one server tells at a time. */
  Told holdTold() {
    return database.find(Told.class, Told.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }
}
