package nl.veerkracht.curation.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.item.Item;

/** What was found in items, and the addresses elsewhere that they name, in the database. */
@ApplicationScoped
class Surveys {

  private static final String PUBLISHED =
      " from Item i left join Survey s on s.item = i.id"
          + " where i.state = nl.veerkracht.item.State.PUBLISHED";

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  Surveys() {}

  /** Published items of which this version was not looked into yet. */
  List<Item> unseen(int size) {
    return database
        .createQuery(
            "select i"
                + PUBLISHED
                + " and (s.item is null or s.itemVersion <> i.version) order by i.id",
            Item.class)
        .setMaxResults(size)
        .getResultList();
  }

  Optional<Survey> of(long item) {
    return Optional.ofNullable(database.find(Survey.class, item));
  }

  void add(Survey survey) {
    database.persist(survey);
  }

  /** The links under these addresses. */
  Map<String, WebLink> links(Collection<String> addresses) {
    Map<String, WebLink> found = new HashMap<>();
    if (!addresses.isEmpty()) {
      database
          .createQuery("select l from WebLink l where l.address in :addresses", WebLink.class)
          .setParameter("addresses", addresses)
          .getResultList()
          .forEach(link -> found.put(link.address(), link));
    }
    return found;
  }

  void add(WebLink link) {
    database.persist(link);
  }

  Optional<WebLink> link(long id) {
    return Optional.ofNullable(database.find(WebLink.class, id));
  }

  /** Links of published items that are due, the longest waiting first. */
  List<WebLink> due(Instant now, int size) {
    return database
        .createQuery(
            """
            select l from WebLink l where l.due <= :now and l.id in (
              select link from Survey s join s.links link, Item i
              where i.id = s.item and i.state = nl.veerkracht.item.State.PUBLISHED)
            order by l.due, l.id
            """,
            WebLink.class)
        .setParameter("now", now)
        .setMaxResults(size)
        .getResultList();
  }

  /** The next items after an id of which the recognition counted until a day in a period. */
  List<Item> expired(String from, String before, long afterId, int size) {
    return database
        .createQuery(
            """
            select i from Item i, Survey s where s.item = i.id and i.id > :after
              and i.state = nl.veerkracht.item.State.PUBLISHED
              and s.recognizedUntil >= :from and s.recognizedUntil < :before
            order by i.id
            """,
            Item.class)
        .setParameter("from", from)
        .setParameter("before", before)
        .setParameter("after", afterId)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many published items are to be seen to. */
  long count(Concern concern, String today) {
    return query("select count(i)", "", Long.class, concern, today).getSingleResult();
  }

  /** Published items that are to be seen to, the longest not checked first. */
  List<Item> find(Concern concern, String today, int first, int size) {
    return query(
            "select i",
            " order by coalesce(i.reviewed, i.published), i.id",
            Item.class,
            concern,
            today)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  private <T> TypedQuery<T> query(
      String select, String order, Class<T> type, Concern concern, String today) {
    TypedQuery<T> query =
        database.createQuery(select + PUBLISHED + concern.condition() + order, type);
    return concern == Concern.EXPIRED ? query.setParameter("today", today) : query;
  }

  /** The dead links of some items. */
  Map<Long, List<String>> dead(Collection<Long> items) {
    Map<Long, List<String>> dead = new HashMap<>();
    if (!items.isEmpty()) {
      database
          .createQuery(
              """
              select s.item, l.address from Survey s join s.links link, WebLink l
              where s.item in :items and l.id = link and l.deadSince is not null order by l.address
              """,
              Object[].class)
          .setParameter("items", items)
          .getResultList()
          .forEach(
              row ->
                  dead.computeIfAbsent((Long) row[0], key -> new ArrayList<>())
                      .add((String) row[1]));
    }
    return dead;
  }
}
