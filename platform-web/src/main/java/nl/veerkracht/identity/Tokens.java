package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.mail.Mail;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/** The tokens that people give to their programs. Only the hash of a token is kept. */
@ApplicationScoped
public class Tokens {

  /** How long a token can last; a day more, for it ends with the day that was chosen. */
  public static final Period LONGEST = Period.ofYears(1);

  /** More than this nobody oversees. */
  private static final int MOST = 20;

  private final Accounts accounts;
  private final CurrentUser user;
  private final AuditLog log;
  private final Mail mail;
  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected Tokens() {
    this(null, null, null, null, null);
  }

  @Inject
  Tokens(Accounts accounts, CurrentUser user, AuditLog log, Mail mail, Settings settings) {
    this.accounts = accounts;
    this.user = user;
    this.log = log;
    this.mail = mail;
    this.settings = settings;
  }

  /**
   * A token as its owner sees it.
   *
   * @param used when a program last came with it, to a few minutes; null when none did
   */
  public record Line(
      long id,
      String name,
      List<String> scopes,
      Instant created,
      Instant expires,
      @Nullable Instant used,
      boolean expired) {

    static Line of(Token token, Instant now) {
      return new Line(
          token.id(),
          token.name(),
          token.scopes().stream().map(Scope::code).toList(),
          token.created(),
          token.expires(),
          token.used(),
          !token.isAlive(now));
    }
  }

  /** Whoever a token belongs to, as far as it reaches. */
  record Known(User user, Set<Scope> scopes) {}

  /** The tokens of the person, the latest first. */
  @Transactional
  public List<Line> own() {
    Instant now = Now.moment();
    return accounts.tokens(user.needs(Role.AUTHOR).id()).stream()
        .map(token -> Line.of(token, now))
        .toList();
  }

  /**
   * Makes a token; its secret cannot be read back later.
   *
   * @param path of the page with all tokens, for the letter about it
   * @return empty when the person has too many already
   */
  @Transactional
  public Optional<Secret> make(String name, Set<Scope> scopes, Instant expires, String path) {
    User person = user.needs(scopes.contains(Scope.REVIEW) ? Role.EDITOR : Role.AUTHOR);
    Instant now = Now.moment();
    Instant latest = now.atOffset(ZoneOffset.UTC).plus(LONGEST).plusDays(1).toInstant();
    if (scopes.isEmpty() || !expires.isAfter(now) || expires.isAfter(latest)) {
      throw new IllegalArgumentException("a token without scopes, or with a wrong end");
    }
    if (accounts.tokens(person.id()).size() >= MOST) {
      return Optional.empty();
    }
    Secret secret = Token.secret();
    Token token = new Token(secret, person.id(), name, scopes, now, expires);
    accounts.add(token);
    log.record(person.id(), Act.MAKE_TOKEN, "token", token.id(), token.limits());
    mail.write(person.email(), person.language(), "token", path, person.name(), name);
    return Optional.of(secret);
  }

  /** Ends a token of one's own. */
  @Transactional
  public void revoke(long id) {
    User person = user.needs(Role.AUTHOR);
    accounts.tokens(person.id()).stream()
        .filter(token -> token.id() == id)
        .forEach(
            token -> {
              accounts.remove(token);
              log.record(person.id(), Act.REVOKE_TOKEN, "token", id, token.limits());
            });
  }

  /** Whose token this is today; empty when it is unknown or ended, or the account is not open. */
  @Transactional
  Optional<Known> known(Secret secret) {
    Instant now = Now.moment();
    Optional<Token> token = accounts.token(secret).filter(it -> it.isAlive(now));
    Optional<Account> account =
        token.flatMap(it -> accounts.byId(it.account())).filter(Account::isOpen);
    account.ifPresent(open -> token.orElseThrow().use(now));
    return account.map(open -> known(open, token.orElseThrow().scopes()));
  }

  /** A token that may not review makes an editor an author; none makes an administrator. */
  private Known known(Account account, Set<Scope> scopes) {
    User person = account.user(settings.secondFactorRequired());
    Role most = scopes.contains(Scope.REVIEW) ? Role.EDITOR : Role.AUTHOR;
    return new Known(person.may(most) ? person.as(most) : person, scopes);
  }
}
