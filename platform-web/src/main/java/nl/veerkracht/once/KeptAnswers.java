package nl.veerkracht.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The answers in the database. */
@ApplicationScoped
class KeptAnswers {

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  KeptAnswers() {}

  Optional<KeptAnswer> byId(String id) {
    return Optional.ofNullable(database.find(KeptAnswer.class, id));
  }

  /** Adds it at once, so that nobody else can take the same key meanwhile. */
  void add(KeptAnswer answer) {
    database.persist(answer);
    database.flush();
  }

  void remove(KeptAnswer answer) {
    database.remove(answer);
    database.flush();
  }

  /** Those of a person, the latest last. */
  List<KeptAnswer> of(long account) {
    return database
        .createQuery(
            "select k from KeptAnswer k where k.account = :account order by k.kept",
            KeptAnswer.class)
        .setParameter("account", account)
        .getResultList();
  }

  void removeOf(long account) {
    database
        .createQuery("delete from KeptAnswer k where k.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  void removeBefore(Instant oldest) {
    database
        .createQuery("delete from KeptAnswer k where k.kept < :oldest")
        .setParameter("oldest", oldest)
        .executeUpdate();
  }
}
