package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.identity.OneTimeLink.Purpose;
import nl.veerkracht.mail.Mail;
import nl.veerkracht.taxonomy.Now;

/** A new password for who forgot theirs, proved by reading the mail of the account. */
@ApplicationScoped
public class Resetting {

  private final Accounts accounts;
  private final Passwords passwords;
  private final Mail mail;
  private final AuditLog log;
  private final Guard guard;

  @SuppressWarnings("NullAway")
  protected Resetting() {
    this(null, null, null, null, null);
  }

  @Inject
  Resetting(Accounts accounts, Passwords passwords, Mail mail, AuditLog log, Guard guard) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.mail = mail;
    this.log = log;
    this.guard = guard;
  }

  /**
   * Mails a link to choose a new password, where the address has an account. The answer is the same
   * for every address, so that nobody learns who has one.
   *
   * @param path of the page that takes the new password, without its code
   * @return how long to wait before this can be asked for this address; zero when it is done
   */
  @Transactional
  public Duration ask(Email email, String path) {
    Duration wait = guard.enter(Limit.LETTER, email.text());
    if (wait.isZero()) {
      accounts.byEmail(email).filter(it -> !it.isBlocked()).ifPresent(it -> write(it, email, path));
    }
    return wait;
  }

  private void write(Account account, Email email, String path) {
    Secret secret = Secret.random();
    accounts.add(new OneTimeLink(secret, account, Purpose.RESET, email, Now.moment()));
    mail.write(
        email.text(), account.language(), "reset", path + "?code=" + secret.text(), account.name());
  }

  /** Whether a link still works. */
  @Transactional
  public boolean works(String code) {
    return account(code).isPresent();
  }

  private Optional<Account> account(String code) {
    return accounts
        .link(new Secret(code))
        .filter(it -> it.isFor(Purpose.RESET, Now.moment()))
        .flatMap(it -> accounts.byId(it.account()))
        .filter(it -> !it.isBlocked());
  }

  /**
   * Gives the account of a link another password and signs it out everywhere; false when the link
   * is unknown, used or too old.
   */
  @Transactional
  public boolean reset(String code, String password, String signInPath) {
    String hash = passwords.hash(password);
    Optional<Account> account = account(code);
    account.ifPresent(it -> reset(it, hash, signInPath));
    return account.isPresent();
  }

  private void reset(Account account, String hash, String signInPath) {
    account.changePassword(hash);
    account.confirm(Now.moment());
    accounts.removeLinks(account.id(), Purpose.RESET);
    accounts.removeSignIns(account.id());
    guard.passed(Limit.PASSWORD, account.email());
    log.record(account.id(), Act.RESET_PASSWORD, "account", account.id(), "");
    mail.write(account.email(), account.language(), "password", signInPath, account.name());
  }
}
