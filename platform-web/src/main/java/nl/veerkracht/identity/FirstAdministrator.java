package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Now;

/** Makes the first administrator out of the settings; there is no default password. */
@ApplicationScoped
public class FirstAdministrator {

  private static final System.Logger LOG = System.getLogger(FirstAdministrator.class.getName());

  private final Accounts accounts;
  private final Passwords passwords;
  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected FirstAdministrator() {
    this(null, null, null);
  }

  @Inject
  FirstAdministrator(Accounts accounts, Passwords passwords, Settings settings) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.settings = settings;
  }

  /** Adds the administrator that the settings name, unless there is one already. */
  @Transactional
  public void add() {
    Optional<Email> email = settings.adminEmail().flatMap(Email::of);
    if (email.isEmpty() || accounts.has(Role.ADMINISTRATOR)) {
      return;
    }
    String password = settings.adminPassword().orElse("");
    if (password.length() < Passwords.SHORTEST) {
      LOG.log(
          System.Logger.Level.WARNING,
          "No administrator was added: portal.admin.password needs at least {0} characters",
          Passwords.SHORTEST);
      return;
    }
    Instant now = Now.moment();
    Account account =
        new Account(
            email.get(),
            email.get().text(),
            Role.ADMINISTRATOR,
            Language.NL,
            passwords.hash(password),
            now);
    account.confirm(now);
    accounts.add(account);
    LOG.log(System.Logger.Level.INFO, "The first administrator was added");
  }
}
