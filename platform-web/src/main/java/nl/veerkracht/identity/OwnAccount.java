package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.mail.Mail;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/** What people see and change of their own account: profile, password, and where they are in. */
@ApplicationScoped
public class OwnAccount {

  private final Accounts accounts;
  private final CurrentUser user;
  private final Passwords passwords;
  private final Proof proof;
  private final Mail mail;

  @SuppressWarnings("NullAway")
  protected OwnAccount() {
    this(null, null, null, null, null);
  }

  @Inject
  OwnAccount(Accounts accounts, CurrentUser user, Passwords passwords, Proof proof, Mail mail) {
    this.accounts = accounts;
    this.user = user;
    this.passwords = passwords;
    this.proof = proof;
    this.mail = mail;
  }

  /**
   * An account as its owner sees it.
   *
   * @param hasPassword false for who only ever signed in elsewhere
   */
  public record Profile(
      String name,
      String email,
      Language language,
      @Nullable String orcid,
      Role role,
      boolean hasPassword,
      Instant created) {}

  /**
   * Somewhere an account is signed in.
   *
   * @param device names of browser and system; empty when they are unknown
   * @param current whether it is the browser that asks
   */
  public record Device(String device, Instant begun, boolean current) {}

  @Transactional
  public Profile profile() {
    Account account = own();
    return new Profile(
        account.name(),
        account.email(),
        account.language(),
        account.orcid(),
        account.role(),
        account.password() != null,
        account.created());
  }

  private Account own() {
    return accounts.byId(user.needs(Role.READER).id()).orElseThrow();
  }

  /** Takes what the person tells about themselves. */
  @Transactional
  public void describe(String name, Language language, @Nullable Orcid orcid) {
    own().describe(name, language, orcid);
  }

  /**
   * Gives the account another password and signs it out everywhere else.
   *
   * @param path of the page for who did not do this themselves, for the letter about it
   */
  @Transactional
  public Outcome changePassword(String old, String password, String path) {
    User person = user.needs(Role.READER);
    Outcome outcome = proof.password(person.id(), old);
    if (outcome.done()) {
      String hash = passwords.hash(password);
      own().changePassword(hash);
      signOutElsewhere();
      mail.write(person.email(), person.language(), "password", path, person.name());
    }
    return outcome;
  }

  /** Where the person is signed in, the latest first. */
  @Transactional
  public List<Device> devices() {
    User person = user.needs(Role.READER);
    Optional<Secret> secret = user.secret();
    return accounts.signIns(person.id(), Now.moment()).stream()
        .map(it -> new Device(it.device(), it.begun(), secret.filter(it::belongsTo).isPresent()))
        .toList();
  }

  /** Ends every sign-in but the one that asks. */
  @Transactional
  public void signOutElsewhere() {
    User person = user.needs(Role.READER);
    Optional<Secret> secret = user.secret();
    accounts.signIns(person.id(), Now.moment()).stream()
        .filter(it -> secret.filter(it::belongsTo).isEmpty())
        .forEach(accounts::remove);
  }
}
