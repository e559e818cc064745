package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Period;
import java.time.ZoneOffset;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.mail.Mail;
import nl.veerkracht.taxonomy.Now;

/** Deleting one's own account: asked first, undone for a while, then for good. */
@ApplicationScoped
public class Leaving {

  /** How long an account can be kept after all. */
  public static final Period GRACE = Period.ofDays(14);

  private final Accounts accounts;
  private final CurrentUser user;
  private final Proof proof;
  private final Mail mail;
  private final AuditLog log;

  @SuppressWarnings("NullAway")
  protected Leaving() {
    this(null, null, null, null, null);
  }

  @Inject
  Leaving(Accounts accounts, CurrentUser user, Proof proof, Mail mail, AuditLog log) {
    this.accounts = accounts;
    this.user = user;
    this.proof = proof;
    this.mail = mail;
    this.log = log;
  }

  /**
   * Plans the end of the person's account and signs it out everywhere.
   *
   * @param path of the page for signing in, for the letter about it
   */
  @Transactional
  public Outcome leave(String password, String path) {
    User person = user.needs(Role.READER);
    Outcome outcome = proof.password(person.id(), password);
    if (!outcome.done()) {
      return outcome;
    }
    Account account = accounts.byId(person.id()).orElseThrow();
    if (account.role() == Role.ADMINISTRATOR
        && accounts.othersWith(Role.ADMINISTRATOR, person.id()) == 0) {
      return new Outcome.LastAdministrator();
    }
    account.leave(Now.moment().atOffset(ZoneOffset.UTC).plus(GRACE).toInstant());
    accounts.removeSignIns(account.id());
    log.record(person.id(), Act.DELETE_ACCOUNT, "account", person.id(), "");
    mail.write(person.email(), person.language(), "leave", path, person.name(), GRACE.getDays());
    return outcome;
  }

  /** Keeps the person's account after all. */
  @Transactional
  public void stay() {
    User person = user.needs(Role.READER);
    accounts.byId(person.id()).orElseThrow().stay();
    log.record(person.id(), Act.KEEP_ACCOUNT, "account", person.id(), "");
  }
}
