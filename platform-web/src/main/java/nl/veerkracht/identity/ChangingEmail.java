package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.identity.OneTimeLink.Purpose;
import nl.veerkracht.mail.Mail;
import nl.veerkracht.taxonomy.Now;

/** Another address for an account: confirmed from the new one, told to the old one. */
@ApplicationScoped
public class ChangingEmail {

  private final Accounts accounts;
  private final CurrentUser user;
  private final Proof proof;
  private final Mail mail;
  private final AuditLog log;

  @SuppressWarnings("NullAway")
  protected ChangingEmail() {
    this(null, null, null, null, null);
  }

  @Inject
  ChangingEmail(Accounts accounts, CurrentUser user, Proof proof, Mail mail, AuditLog log) {
    this.accounts = accounts;
    this.user = user;
    this.proof = proof;
    this.mail = mail;
    this.log = log;
  }

  /**
   * Mails a link to the new address. Whoever has an account with that address gets a letter that
   * says so; the answer is the same.
   */
  @Transactional
  public Outcome ask(Email email, String password, SigningUp.Paths paths) {
    User person = user.needs(Role.READER);
    Outcome outcome = proof.passwordForLetter(person.id(), password, email);
    if (!outcome.done()) {
      return outcome;
    }
    if (accounts.byEmail(email).isPresent()) {
      mail.write(email.text(), person.language(), "known", paths.signIn());
      return outcome;
    }
    Account account = accounts.byId(person.id()).orElseThrow();
    Secret secret = Secret.random();
    accounts.add(new OneTimeLink(secret, account, Purpose.CHANGE_EMAIL, email, Now.moment()));
    mail.write(
        email.text(),
        person.language(),
        "new-address",
        paths.confirm() + "?code=" + secret.text(),
        person.name());
    return outcome;
  }

  /**
   * Changes the address that a link was mailed to; false when the link is unknown or too old, or
   * the address has an account by now.
   */
  @Transactional
  public boolean confirm(String code, String path) {
    Optional<OneTimeLink> link =
        accounts
            .link(new Secret(code))
            .filter(it -> it.isFor(Purpose.CHANGE_EMAIL, Now.moment()))
            .filter(it -> accounts.byEmail(new Email(it.email())).isEmpty());
    Optional<Account> account =
        link.flatMap(it -> accounts.byId(it.account())).filter(Account::isOpen);
    account.ifPresent(it -> change(it, new Email(link.orElseThrow().email()), path));
    return account.isPresent();
  }

  private void change(Account account, Email email, String path) {
    String old = account.email();
    account.changeEmail(email);
    accounts.removeLinks(account.id(), Purpose.CHANGE_EMAIL);
    accounts.removeLinks(account.id(), Purpose.RESET);
    log.record(account.id(), Act.CHANGE_EMAIL, "account", account.id(), "");
    mail.write(old, account.language(), "old-address", path, account.name());
  }
}
