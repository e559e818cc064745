package nl.veerkracht.curation.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.curation.bulk.BulkLine.Outcome;
import nl.veerkracht.draft.DraftState;
import nl.veerkracht.item.Item;

/** Changes of many items in the database. */
@ApplicationScoped
class BulkEdits {

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  BulkEdits() {}

  /** A line with its item. */
  record Seen(BulkLine line, Item item) {}

  void add(BulkEdit edit) {
    database.persist(edit);
    database.flush();
  }

  void add(BulkLine line) {
    database.persist(line);
  }

  Optional<BulkEdit> byId(long id) {
    return Optional.ofNullable(database.find(BulkEdit.class, id));
  }

  /** One that nobody else works on until the transaction ends. */
  Optional<BulkEdit> hold(long id) {
    return Optional.ofNullable(database.find(BulkEdit.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Those that began before a moment and of which something waits to be done or undone. */
  List<Long> unfinished(Instant before) {
    return database
        .createQuery(
            """
            select e.id from BulkEdit e
            where e.undone is null and e.moment < :before and exists (
              select l.id from BulkLine l where l.edit = e.id and l.outcome = :waiting)
            or e.undone < :before and exists (
              select l.id from BulkLine l where l.edit = e.id and l.outcome = :changed)
            order by e.id
            """,
            Long.class)
        .setParameter("before", before)
        .setParameter("waiting", Outcome.WAITING)
        .setParameter("changed", Outcome.CHANGED)
        .getResultList();
  }

  /** Those of some ids that items have. */
  Set<Long> items(Collection<Long> ids) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(
            database
                .createQuery("select i.id from Item i where i.id in :ids", Long.class)
                .setParameter("ids", ids)
                .getResultList());
  }

  long count() {
    return database.createQuery("select count(e) from BulkEdit e", Long.class).getSingleResult();
  }

  /** A page of them, the latest first. */
  List<BulkEdit> latest(int first, int size) {
    return database
        .createQuery("select e from BulkEdit e order by e.id desc", BulkEdit.class)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many items each of these has, by what became of them. */
  Map<Long, Map<Outcome, Long>> counts(Collection<Long> edits) {
    Map<Long, Map<Outcome, Long>> counts = new HashMap<>();
    if (!edits.isEmpty()) {
      database
          .createQuery(
              """
              select l.edit, l.outcome, count(l) from BulkLine l where l.edit in :edits
              group by l.edit, l.outcome
              """,
              Object[].class)
          .setParameter("edits", edits)
          .getResultList()
          .forEach(
              row ->
                  counts
                      .computeIfAbsent((Long) row[0], key -> new EnumMap<>(Outcome.class))
                      .put((Outcome) row[1], (Long) row[2]));
    }
    return counts;
  }

  /** A page of its items, by title. */
  List<Seen> lines(long edit, int first, int size) {
    return database
        .createQuery(
            """
            select l, i from BulkLine l, Item i where l.edit = :edit and i.id = l.item
            order by i.titleNl, i.id
            """,
            Object[].class)
        .setParameter("edit", edit)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(row -> new Seen((BulkLine) row[0], (Item) row[1]))
        .toList();
  }

  /** The next items with an outcome, always in the same order, so that nobody waits in a circle. */
  List<BulkLine> next(long edit, Outcome outcome, int size) {
    return database
        .createQuery(
            "select l from BulkLine l where l.edit = :edit and l.outcome = :outcome order by l.item",
            BulkLine.class)
        .setParameter("edit", edit)
        .setParameter("outcome", outcome)
        .setMaxResults(size)
        .getResultList();
  }

  /** Those of some items of which somebody has an open draft. */
  Set<Long> drafted(Collection<Long> items) {
    return items.isEmpty()
        ? Set.of()
        : Set.copyOf(
            database
                .createQuery(
                    "select distinct d.item from Draft d"
                        + " where d.item in :items and d.state not in :closed",
                    Long.class)
                .setParameter("items", items)
                .setParameter("closed", List.of(DraftState.PUBLISHED, DraftState.REMOVED))
                .getResultList());
  }

  /** The items of these lines, which nobody else changes until the transaction ends. */
  Map<Long, Item> holdItems(Collection<BulkLine> lines) {
    Map<Long, Item> items = new HashMap<>();
    if (!lines.isEmpty()) {
      database
          .createQuery("select i from Item i where i.id in :ids order by i.id", Item.class)
          .setParameter("ids", lines.stream().map(BulkLine::item).toList())
          .setLockMode(LockModeType.PESSIMISTIC_WRITE)
          .getResultList()
          .forEach(item -> items.put(item.id(), item));
    }
    return items;
  }
}
