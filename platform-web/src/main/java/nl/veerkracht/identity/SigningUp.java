package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.identity.OneTimeLink.Purpose;
import nl.veerkracht.mail.Mail;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Now;

/** Getting an account: signing up, and proving that one reads the mail of the address given. */
@ApplicationScoped
public class SigningUp {

  private final Accounts accounts;
  private final Passwords passwords;
  private final Mail mail;
  private final AuditLog log;
  private final Guard guard;

  @SuppressWarnings("NullAway")
  protected SigningUp() {
    this(null, null, null, null, null);
  }

  @Inject
  SigningUp(Accounts accounts, Passwords passwords, Mail mail, AuditLog log, Guard guard) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.mail = mail;
    this.log = log;
    this.guard = guard;
  }

  /**
   * Where the links in the letters lead.
   *
   * @param confirm the page that confirms an address, without its code
   * @param signIn the page for signing in
   */
  public record Paths(String confirm, String signIn) {}

  /**
   * Makes an account and mails a link to confirm it. Whoever has an account already gets a letter
   * that says so; the page cannot tell, so that nobody learns who has an account.
   *
   * @return how long to wait before this can be asked for this address; zero when it is done
   */
  @Transactional
  public Duration signUp(
      Email email, String name, String password, Language language, Paths paths) {
    Duration wait = guard.enter(Limit.LETTER, email.text());
    if (!wait.isZero()) {
      return wait;
    }
    Instant now = Now.moment();
    String hash = passwords.hash(password);
    Optional<Account> known = accounts.byEmail(email);
    if (known.map(Account::isConfirmed).orElse(false)) {
      mail.write(email.text(), language, "known", paths.signIn());
      return Duration.ZERO;
    }
    Account account =
        known.orElseGet(
            () -> {
              Account added = new Account(email, name, Role.AUTHOR, language, hash, now);
              accounts.add(added);
              log.record(null, Act.SIGN_UP, "account", added.id(), "");
              return added;
            });
    known.ifPresent(it -> it.signUpAgain(name, hash));
    Secret secret = Secret.random();
    accounts.add(new OneTimeLink(secret, account, Purpose.CONFIRM, email, now));
    mail.write(
        email.text(),
        language,
        "confirm",
        paths.confirm() + "?code=" + secret.text(),
        account.name());
    return Duration.ZERO;
  }

  /** Opens the account that a link was mailed to; false when the link is unknown or too old. */
  @Transactional
  public boolean confirm(String code) {
    Instant now = Now.moment();
    Optional<OneTimeLink> link =
        accounts.link(new Secret(code)).filter(it -> it.isFor(Purpose.CONFIRM, now));
    Optional<Account> account = link.flatMap(it -> accounts.byId(it.account()));
    account.ifPresent(
        it -> {
          it.confirm(now);
          log.record(it.id(), Act.CONFIRM_EMAIL, "account", it.id(), "");
        });
    link.ifPresent(accounts::remove);
    return account.isPresent();
  }
}
