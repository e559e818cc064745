package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Accounts, the sign-ins that are alive, and the links that were mailed to them. */
@ApplicationScoped
public class Accounts {

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  protected Accounts() {}

  public void add(Account account) {
    database.persist(account);
  }

  public Optional<Account> byId(long id) {
    return Optional.ofNullable(database.find(Account.class, id));
  }

  public Optional<Account> byEmail(Email email) {
    return database
        .createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", email.text())
        .getResultStream()
        .findFirst();
  }

  /** The names of these people by the number of their account; who left is not among them. */
  public Map<Long, String> names(Collection<Long> ids) {
    Map<Long, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      database
          .createQuery("select a.id, a.name from Account a where a.id in :ids", Object[].class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(row -> names.put((Long) row[0], (String) row[1]));
    }
    return names;
  }

  /** Whether anybody has this role. */
  public boolean has(Role role) {
    return database
            .createQuery("select count(a) from Account a where a.role = :role", Long.class)
            .setParameter("role", role)
            .getSingleResult()
        > 0;
  }

  void add(SignIn signIn) {
    database.persist(signIn);
  }

  Optional<SignIn> signIn(Secret secret) {
    return Optional.ofNullable(database.find(SignIn.class, secret.hash()));
  }

  void remove(SignIn signIn) {
    database.remove(signIn);
  }

  /** Signs an account out everywhere. */
  void removeSignIns(long account) {
    database
        .createQuery("delete from SignIn s where s.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  void add(OneTimeLink link) {
    database.persist(link);
  }

  Optional<OneTimeLink> link(Secret secret) {
    return Optional.ofNullable(database.find(OneTimeLink.class, secret.hash()));
  }

  void remove(OneTimeLink link) {
    database.remove(link);
  }

  /** Forgets what has expired. */
  void removeExpired(Instant now) {
    database
        .createQuery("delete from SignIn s where s.expires < :now")
        .setParameter("now", now)
        .executeUpdate();
    database
        .createQuery("delete from OneTimeLink l where l.expires < :now")
        .setParameter("now", now)
        .executeUpdate();
  }

  Optional<Attempts> attempts(String subject) {
    return Optional.ofNullable(database.find(Attempts.class, subject));
  }

  void add(Attempts attempts) {
    database.persist(attempts);
  }

  void remove(Attempts attempts) {
    database.remove(attempts);
  }
}
