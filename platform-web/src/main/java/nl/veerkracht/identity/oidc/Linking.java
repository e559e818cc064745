package nl.veerkracht.identity.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.identity.Account;
import nl.veerkracht.identity.AccountErased;
import nl.veerkracht.identity.Accounts;
import nl.veerkracht.identity.Email;
import nl.veerkracht.identity.PersonalData;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.Secret;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/** Which accounts of elsewhere belong to which of ours, and who is underway to find out. */
@ApplicationScoped
class Linking implements PersonalData {

  private static final int LONGEST_NAME = 120;

  private final RoundTrips trips;
  private final Accounts accounts;
  private final AuditLog log;

  @SuppressWarnings("NullAway")
  protected Linking() {
    this(null, null, null);
  }

  @Inject
  Linking(RoundTrips trips, Accounts accounts, AuditLog log) {
    this.trips = trips;
    this.accounts = accounts;
    this.log = log;
  }

  /** What to send to the provider, and to remember until the browser is back. */
  record Underway(String nonce, String verifier, String back, @Nullable Long account) {}

  @Transactional
  Underway begin(Secret state, Secret browser, String back, @Nullable Long account) {
    Instant now = Now.moment();
    trips.removeExpired(now);
    RoundTrip trip = new RoundTrip(state, browser, back, account, now);
    trips.add(trip);
    return underway(trip);
  }

  private static Underway underway(RoundTrip trip) {
    return new Underway(trip.nonce(), trip.verifier(), trip.back(), trip.account());
  }

  /** What was remembered for a browser that is back: once, whatever comes of it. */
  @Transactional
  Optional<Underway> end(Secret state, Secret browser) {
    Optional<RoundTrip> trip =
        trips
            .byToken(state)
            .filter(RoundTrip::isUnderway)
            .filter(it -> it.isOf(browser, Now.moment()));
    trip.ifPresent(trips::remove);
    return trip.map(Linking::underway);
  }

  /** The account of ours that belongs to one of elsewhere. */
  @Transactional
  Optional<Long> account(Identity identity) {
    return trips.link(identity.issuer(), identity.subject()).map(AccountLink::account);
  }

  /** Whether an address has an account of which the owner proved that they read its mail. */
  @Transactional
  boolean isTaken(Email email) {
    return accounts.byEmail(email).filter(Account::isConfirmed).isPresent();
  }

  /** Remembers who has to prove that an account is theirs. */
  @Transactional
  void wait(Secret ticket, Secret browser, String back, Identity identity, Email email) {
    trips.add(RoundTrip.unproved(ticket, browser, back, identity, email.text(), Now.moment()));
  }

  @Transactional
  Optional<RoundTrip.Unproved> unproved(Secret ticket, Secret browser) {
    return trips
        .byToken(ticket)
        .filter(it -> it.isOf(browser, Now.moment()))
        .flatMap(RoundTrip::unproved);
  }

  /** Links the account of who has proved that it is theirs. */
  @Transactional
  void proved(Secret ticket) {
    RoundTrip trip = trips.byToken(ticket).orElseThrow();
    RoundTrip.Unproved unproved = trip.unproved().orElseThrow();
    Account account = accounts.byEmail(new Email(unproved.email())).orElseThrow();
    trips.remove(trip);
    link(unproved.issuer(), unproved.subject(), account.id());
  }

  /** Links somebody who is signed in; false when that account of elsewhere belongs to another. */
  @Transactional
  boolean link(Identity identity, long account) {
    Optional<AccountLink> known = trips.link(identity.issuer(), identity.subject());
    if (known.isEmpty()) {
      link(identity.issuer(), identity.subject(), account);
    }
    return known.map(it -> it.account() == account).orElse(true);
  }

  private void link(String issuer, String subject, long account) {
    trips.add(new AccountLink(issuer, subject, account, Now.moment()));
    log.record(account, Act.LINK_ACCOUNT, "account", account, issuer);
  }

  /**
   * An account for somebody new. Whoever signed up with this address before and never confirmed it
   * may be somebody else: what they typed does not count.
   */
  @Transactional
  long add(Identity identity, Email email, Language language) {
    String name = identity.name().strip();
    String shown = name.isEmpty() || name.length() > LONGEST_NAME ? email.text() : name;
    Account account =
        accounts
            .byEmail(email)
            .orElseGet(
                () -> {
                  Account added =
                      new Account(email, shown, Role.AUTHOR, language, null, Now.moment());
                  accounts.add(added);
                  return added;
                });
    account.claim(shown, Now.moment());
    log.record(account.id(), Act.SIGN_UP, "account", account.id(), identity.issuer());
    link(identity.issuer(), identity.subject(), account.id());
    return account.id();
  }

  @Transactional
  boolean isLinked(long account) {
    return !trips.links(account).isEmpty();
  }

  @Transactional
  void unlink(long account) {
    trips.removeLinks(account);
  }

  @Transactional
  void forget(@Observes AccountErased erased) {
    trips.removeLinks(erased.account());
  }

  @Override
  public String part() {
    return "accounts-elsewhere";
  }

  @Override
  @Transactional
  public List<Map<String, Object>> about(long account) {
    return trips.links(account).stream()
        .map(
            it ->
                Map.<String, Object>of(
                    "issuer", it.issuer(),
                    "subject", it.subject(),
                    "linked", it.linked().toString()))
        .toList();
  }
}
