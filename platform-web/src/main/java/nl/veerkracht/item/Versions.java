package nl.veerkracht.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The published versions of items in the database. */
@ApplicationScoped
public class Versions {

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  protected Versions() {}

  /**
   * Keeps what these items say now as their next versions; they must have an id already.
   *
   * @return the numbers of these versions by the ids of the items
   */
  public Map<Long, Integer> keep(Collection<Item> items, @Nullable Long account, String reason) {
    Map<Long, Integer> numbers = latest(items.stream().map(Item::id).toList());
    for (Item item : items) {
      int number = numbers.merge(item.id(), 1, Integer::sum);
      database.persist(new ItemVersion(item, number, account, reason));
    }
    return numbers;
  }

  /** The number of the latest version of an item; zero when there is none. */
  public int latest(long item) {
    return latest(List.of(item)).getOrDefault(item, 0);
  }

  /** The numbers of the latest versions of items; nothing for an item without any. */
  public Map<Long, Integer> latest(Collection<Long> items) {
    Map<Long, Integer> latest = new HashMap<>();
    if (!items.isEmpty()) {
      database
          .createQuery(
              "select v.item, max(v.number) from ItemVersion v where v.item in :items group by v.item",
              Object[].class)
          .setParameter("items", items)
          .getResultList()
          .forEach(row -> latest.put((Long) row[0], (Integer) row[1]));
    }
    return latest;
  }

  public Optional<ItemVersion> get(long item, int number) {
    return database
        .createQuery(
            "select v from ItemVersion v where v.item = :item and v.number = :number",
            ItemVersion.class)
        .setParameter("item", item)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** All versions of an item, the latest first, without what they say. */
  public List<VersionLine> of(long item) {
    return database
        .createQuery(
            "select new nl.veerkracht.item.VersionLine(v.number, v.published, v.reason)"
                + " from ItemVersion v where v.item = :item order by v.number desc",
            VersionLine.class)
        .setParameter("item", item)
        .getResultList();
  }

  /** Some versions of an item by their numbers. */
  public Map<Integer, ItemVersion> of(long item, Collection<Integer> numbers) {
    Map<Integer, ItemVersion> found = new HashMap<>();
    database
        .createQuery(
            "select v from ItemVersion v where v.item = :item and v.number in :numbers",
            ItemVersion.class)
        .setParameter("item", item)
        .setParameter("numbers", numbers)
        .getResultList()
        .forEach(version -> found.put(version.number(), version));
    return found;
  }
}
