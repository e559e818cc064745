package nl.veerkracht.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.veerkracht.item.Item;

/** What editors chose for the home page, in the database. */
@ApplicationScoped
public class Features {

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  protected Features() {}

  /** A feature with its item. */
  public record Chosen(Feature feature, Item item) {}

  /** Everything that is chosen, also what ended or is offline. */
  public List<Chosen> all() {
    return database
        .createQuery(
            "select f, i from Feature f, Item i where i.id = f.item order by f.place, f.id",
            Object[].class)
        .getResultStream()
        .map(row -> new Chosen((Feature) row[0], (Item) row[1]))
        .toList();
  }

  /** The list, which nobody else changes until the transaction ends. */
  public FeatureList hold() {
    database
        .createNativeQuery("select id from feature_list where id = 1 for update")
        .getSingleResult();
    return new FeatureList(
        database
            .createQuery("select f from Feature f order by f.place, f.id", Feature.class)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList());
  }

  public void add(Feature feature) {
    database.persist(feature);
  }

  public void remove(Feature feature) {
    database.remove(feature);
  }
}
