package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.identity.Account;
import nl.veerkracht.identity.Secret;
import nl.veerkracht.item.Item;
import nl.veerkracht.keep.thing.Thing;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** What people follow, in the database, and how often they want to hear of it. */
@ApplicationScoped
class Follows {

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  Follows() {}

  /**
   * A follow with its item.
   *
   * @param item null for a search
   */
  record Seen(Follow follow, @Nullable Item item) {}

  /** A search that somebody follows. */
  record Question(String query, Language language) {}

  void add(Follow follow) {
    database.persist(follow);
  }

  void remove(Follow follow) {
    database
        .createQuery("delete from Notice n where n.follow = :follow")
        .setParameter("follow", follow.id())
        .executeUpdate();
    database.remove(follow);
  }

  /** Lets nobody else add to what an account follows until the transaction ends. */
  void hold(long account) {
    database.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Follow> of(long account, Thing thing) {
    String which = thing.item() == null ? "f.query = :thing" : "f.item = :thing";
    Object value = thing.item() == null ? thing.query() : thing.item();
    return database
        .createQuery("select f from Follow f where f.account = :account and " + which, Follow.class)
        .setParameter("account", account)
        .setParameter("thing", value)
        .getResultStream()
        .findFirst();
  }

  Optional<Follow> of(long account, long id) {
    return database
        .createQuery(
            "select f from Follow f where f.id = :id and f.account = :account", Follow.class)
        .setParameter("id", id)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  long count(long account) {
    return database
        .createQuery("select count(f) from Follow f where f.account = :account", Long.class)
        .setParameter("account", account)
        .getSingleResult();
  }

  /** What a person follows, the latest first. */
  List<Seen> of(long account, int first, int size) {
    return database
        .createQuery(
            """
            select f, i from Follow f left join Item i on i.id = f.item
            where f.account = :account order by f.id desc
            """,
            Object[].class)
        .setParameter("account", account)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(row -> new Seen((Follow) row[0], (Item) row[1]))
        .toList();
  }

  /** The follows of some items. */
  List<Follow> ofItems(Collection<Long> items) {
    return items.isEmpty()
        ? List.of()
        : database
            .createQuery("select f from Follow f where f.item in :items", Follow.class)
            .setParameter("items", items)
            .getResultList();
  }

  /** The next searches that anybody follows, each of them once, however many follow it. */
  List<Question> questions(int first, int size) {
    return database
        .createQuery(
            """
            select f.query, f.language from Follow f where f.query is not null
            group by f.query, f.language order by f.query, f.language
            """,
            Object[].class)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(row -> new Question((String) row[0], (Language) row[1]))
        .toList();
  }

  /** Who follows a search. */
  List<Follow> of(Question question) {
    return database
        .createQuery(
            "select f from Follow f where f.query = :query and f.language = :language",
            Follow.class)
        .setParameter("query", question.query())
        .setParameter("language", question.language())
        .getResultList();
  }

  Optional<Digest> digest(long account) {
    return Optional.ofNullable(database.find(Digest.class, account));
  }

  /** The digest of an account, which nobody else changes until the transaction ends. */
  Optional<Digest> holdDigest(long account) {
    return Optional.ofNullable(
        database.find(Digest.class, account, LockModeType.PESSIMISTIC_WRITE));
  }

  void add(Digest digest) {
    database.persist(digest);
  }

  /** Accounts of which the last letter is so old, and that have something to hear. */
  List<Long> due(Rhythm rhythm, Instant before, int size) {
    return database
        .createQuery(
            """
            select d.account from Digest d where d.rhythm = :rhythm and d.sent <= :before
              and exists (select n from Notice n
                where n.account = d.account and n.seen is null and n.mailed is null)
            order by d.sent
            """,
            Long.class)
        .setParameter("rhythm", rhythm)
        .setParameter("before", before)
        .setMaxResults(size)
        .getResultList();
  }

  Optional<Account> account(long id) {
    return Optional.ofNullable(database.find(Account.class, id));
  }

  void add(WayOut wayOut) {
    database.persist(wayOut);
  }

  Optional<WayOut> wayOut(Secret secret) {
    return Optional.ofNullable(database.find(WayOut.class, secret.hash()));
  }

  void forgetWaysOut(Instant before) {
    database
        .createQuery("delete from WayOut w where w.made < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  void removeOf(long account) {
    for (String entity : List.of("Notice n", "Follow n", "Digest n", "WayOut n")) {
      database
          .createQuery("delete from " + entity + " where n.account = :account")
          .setParameter("account", account)
          .executeUpdate();
    }
  }
}
