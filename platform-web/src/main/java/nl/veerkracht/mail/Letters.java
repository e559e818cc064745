package nl.veerkracht.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Letters in the database. */
@ApplicationScoped
class Letters {

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  Letters() {}

  void add(Letter letter) {
    database.persist(letter);
  }

  Optional<Letter> byId(long id) {
    return Optional.ofNullable(database.find(Letter.class, id));
  }

  /** A page of letters, the last written first. */
  List<Letter> latest(int first, int size) {
    return database
        .createQuery("select l from Letter l order by l.id desc", Letter.class)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  long count() {
    return database.createQuery("select count(l) from Letter l", Long.class).getSingleResult();
  }

  /** Letters that wait to be sent, the oldest first; given up after a number of attempts. */
  List<Long> waiting(int mostAttempts, int size) {
    return database
        .createQuery(
            "select l.id from Letter l where l.sent is null and l.attempts < :most order by l.id",
            Long.class)
        .setParameter("most", mostAttempts)
        .setMaxResults(size)
        .getResultList();
  }

  List<Letter> to(String recipient) {
    return database
        .createQuery(
            "select l from Letter l where l.recipient = :recipient order by l.id desc",
            Letter.class)
        .setParameter("recipient", recipient)
        .getResultList();
  }

  void remove(String recipient) {
    database
        .createQuery("delete from Letter l where l.recipient = :recipient")
        .setParameter("recipient", recipient)
        .executeUpdate();
  }

  void removeWrittenBefore(Instant moment) {
    database
        .createQuery("delete from Letter l where l.written < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
