package nl.veerkracht.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The log of acts in the database: it can be added to and read, nothing else. */
@ApplicationScoped
class Entries {

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  Entries() {}

  void add(Entry entry) {
    database.persist(entry);
  }

  /** A page of the lines in which a text occurs, the latest first; every line for an empty text. */
  List<Entry> latest(String text, int first, int size) {
    return database
        .createQuery(
            """
            select e from Entry e
            where lower(e.subject) like :text or lower(e.detail) like :text
            order by e.id desc
            """,
            Entry.class)
        .setParameter("text", "%" + text + "%")
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }
}
