package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Accounts, the sign-ins and tokens that are alive, and the links that were mailed. */
@ApplicationScoped
public class Accounts {

  private static final String FOUND =
      "from Account a where a.erased is null"
          + " and (lower(a.name) like :text or lower(a.email) like :text)";

  /** How long an expired token stays in the list of its owner. */
  private static final Duration EXPIRED_TOKENS = Duration.ofDays(30);

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

  /** Where an account is signed in now, the latest first. */
  List<SignIn> signIns(long account, Instant now) {
    return database
        .createQuery(
            """
            select s from SignIn s
            where s.account = :account and s.complete = true and s.expires > :now
            order by s.begun desc
            """,
            SignIn.class)
        .setParameter("account", account)
        .setParameter("now", now)
        .getResultList();
  }

  void remove(SignIn signIn) {
    database.remove(signIn);
  }

  /** Signs an account out everywhere, and ends what its programs come with. */
  public void removeSignIns(long account) {
    for (String entity : List.of("SignIn", "Token")) {
      database
          .createQuery("delete from " + entity + " e where e.account = :account")
          .setParameter("account", account)
          .executeUpdate();
    }
  }

  void add(Token token) {
    database.persist(token);
  }

  Optional<Token> token(Secret secret) {
    return database
        .createQuery("select t from Token t where t.hash = :hash", Token.class)
        .setParameter("hash", secret.hash())
        .getResultStream()
        .findFirst();
  }

  /** The tokens of an account, the latest first. */
  List<Token> tokens(long account) {
    return database
        .createQuery(
            "select t from Token t where t.account = :account order by t.id desc", Token.class)
        .setParameter("account", account)
        .getResultList();
  }

  void remove(Token token) {
    database.remove(token);
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

  /** Removes what belongs to an account and to nobody else. */
  void removeEverythingOf(long account) {
    removeSignIns(account);
    database
        .createQuery("delete from OneTimeLink l where l.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  /** Makes all links worthless that were mailed to an account for one purpose. */
  void removeLinks(long account, OneTimeLink.Purpose purpose) {
    database
        .createQuery(
            "delete from OneTimeLink l where l.account = :account and l.purpose = :purpose")
        .setParameter("account", account)
        .setParameter("purpose", purpose)
        .executeUpdate();
  }

  /** Forgets what has expired; tokens only later, so that their owners see why they fail. */
  void removeExpired(Instant now) {
    database
        .createQuery("delete from Token t where t.expires < :before")
        .setParameter("before", now.minus(EXPIRED_TOKENS))
        .executeUpdate();
    database
        .createQuery("delete from SignIn s where s.expires < :now")
        .setParameter("now", now)
        .executeUpdate();
    database
        .createQuery("delete from OneTimeLink l where l.expires < :now")
        .setParameter("now", now)
        .executeUpdate();
    database
        .createQuery("delete from Attempts a where a.latest < :old")
        .setParameter("old", now.minus(Limit.LONGEST_MEMORY))
        .executeUpdate();
  }

  /** The attempts at something, which nobody else can count until this transaction ends. */
  Optional<Attempts> attempts(String subject) {
    return Optional.ofNullable(
        database.find(Attempts.class, subject, LockModeType.PESSIMISTIC_WRITE));
  }

  void add(Attempts attempts) {
    database.persist(attempts);
  }

  void remove(Attempts attempts) {
    database.remove(attempts);
  }

  /** Accounts of which the time to come back is over. */
  List<Account> leaving(Instant now) {
    return database
        .createQuery("select a from Account a where a.leaves <= :now", Account.class)
        .setParameter("now", now)
        .getResultList();
  }

  /** Forgets whoever never confirmed an address and left nothing behind. */
  int removeUnconfirmed(Instant before) {
    return database
        .createQuery(
            """
            delete from Account a
            where a.confirmed is null and a.erased is null and a.created < :before
            and not exists (select l from OneTimeLink l where l.account = a.id)
            """)
        .setParameter("before", before)
        .executeUpdate();
  }

  /**
   * How many others with this role can sign in. Nobody else can change them until this transaction
   * ends: two administrators could else put each other out at the same moment.
   */
  public long othersWith(Role role, long account) {
    return database
        .createQuery(
            """
            select a from Account a where a.role = :role
            and a.confirmed is not null and a.blocked is null and a.leaves is null
            """,
            Account.class)
        .setParameter("role", role)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .filter(other -> other.id() != account)
        .count();
  }

  /** A page of accounts in whose name or address a text occurs, by name; all for an empty text. */
  public List<Account> find(String text, int first, int size) {
    return database
        .createQuery("select a " + FOUND + " order by lower(a.name), a.id", Account.class)
        .setParameter("text", "%" + text.toLowerCase(Locale.ROOT) + "%")
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many accounts {@link #find} finds. */
  public long countFound(String text) {
    return database
        .createQuery("select count(a) " + FOUND, Long.class)
        .setParameter("text", "%" + text.toLowerCase(Locale.ROOT) + "%")
        .getSingleResult();
  }
}
