package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.mail.Mail;
import nl.veerkracht.taxonomy.Now;

/** Removes personal data when its time is over; done in rounds. */
@ApplicationScoped
public class Erasure {

  private static final System.Logger LOG = System.getLogger(Erasure.class.getName());

  /** How long an account waits for the confirmation of its address. */
  private static final Duration UNCONFIRMED = Duration.ofDays(7);

  private final Accounts accounts;
  private final Mail mail;
  private final AuditLog log;
  private final Event<AccountErased> erased;

  @SuppressWarnings("NullAway")
  protected Erasure() {
    this(null, null, null, null);
  }

  @Inject
  Erasure(Accounts accounts, Mail mail, AuditLog log, Event<AccountErased> erased) {
    this.accounts = accounts;
    this.mail = mail;
    this.log = log;
    this.erased = erased;
  }

  /** Erases accounts whose owners left, and sign-ups and links that nobody followed. */
  @Transactional
  public void round() {
    round(Now.moment());
  }

  /** The same as at another moment, for tests of what time does. */
  @Transactional
  public void round(Instant now) {
    accounts.leaving(now).forEach(account -> erase(account, now));
    accounts.removeExpired(now);
    accounts.removeUnconfirmed(now.minus(UNCONFIRMED));
    mail.removeOld(now);
  }

  private void erase(Account account, Instant now) {
    mail.forget(account.email());
    account.erase(now);
    accounts.removeEverythingOf(account.id());
    erased.fire(new AccountErased(account.id()));
    log.record(null, Act.ERASE_ACCOUNT, "account", account.id(), "");
    LOG.log(System.Logger.Level.INFO, "Account {0} was erased", account.id());
  }
}
