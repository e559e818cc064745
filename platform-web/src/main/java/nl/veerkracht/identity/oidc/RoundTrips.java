package nl.veerkracht.identity.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.identity.Secret;

/** Who is underway to the provider, and which accounts of elsewhere belong to which of ours. */
@ApplicationScoped
class RoundTrips {

  @PersistenceContext private EntityManager database;

  @SuppressWarnings("NullAway.Init")
  RoundTrips() {}

  void add(RoundTrip trip) {
    database.persist(trip);
  }

  Optional<RoundTrip> byToken(Secret token) {
    return Optional.ofNullable(database.find(RoundTrip.class, token.hash()));
  }

  void remove(RoundTrip trip) {
    database.remove(trip);
  }

  void removeExpired(Instant now) {
    database
        .createQuery("delete from RoundTrip t where t.expires < :now")
        .setParameter("now", now)
        .executeUpdate();
  }

  void add(AccountLink link) {
    database.persist(link);
  }

  Optional<AccountLink> link(String issuer, String subject) {
    return Optional.ofNullable(
        database.find(AccountLink.class, new AccountLink.Key(issuer, subject)));
  }

  List<AccountLink> links(long account) {
    return database
        .createQuery(
            "select l from AccountLink l where l.account = :account order by l.linked",
            AccountLink.class)
        .setParameter("account", account)
        .getResultList();
  }

  void removeLinks(long account) {
    database
        .createQuery("delete from AccountLink l where l.account = :account")
        .setParameter("account", account)
        .executeUpdate();
    database
        .createQuery("delete from RoundTrip t where t.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }
}
