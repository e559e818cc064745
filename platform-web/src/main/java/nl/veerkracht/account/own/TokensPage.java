package nl.veerkracht.account.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.account.Refusal;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Scope;
import nl.veerkracht.identity.Secret;
import nl.veerkracht.identity.Tokens;
import nl.veerkracht.page.Clock;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.page.Numbers;
import org.jspecify.annotations.Nullable;

/** The tokens with which programs write for somebody: making one, and ending it. */
@Named
@RequestScoped
public class TokensPage {

  private static final int LONGEST_NAME = 100;
  private static final int USUAL_MONTHS = 3;

  private final Tokens tokens;
  private final CurrentUser user;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private List<Tokens.Line> lines = List.of();
  private @Nullable String made;

  @SuppressWarnings("NullAway")
  protected TokensPage() {
    this(null, null, null, null);
  }

  @Inject
  TokensPage(Tokens tokens, CurrentUser user, Visit visit, Exchange exchange) {
    this.tokens = tokens;
    this.user = user;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.posted()) {
      if (exchange.text("do").equals("revoke")) {
        tokens.revoke(Numbers.of(exchange.text("id")));
        exchange.goTo(path() + "?saved=revoked");
        return;
      }
      make();
    }
    lines = tokens.own();
  }

  private String path() {
    return Place.TOKENS.path(visit.language());
  }

  private void make() {
    Refusal refusal = new Refusal(visit.language(), mistakes, exchange);
    Set<Scope> scopes = chosen();
    Optional<Instant> end = end(getUntil());
    if (getName().isEmpty() || getName().length() > LONGEST_NAME) {
      refusal.at("name", "tokens.name.mistake");
    }
    if (scopes.isEmpty()) {
      refusal.at("scope", "tokens.scopes.mistake");
    }
    if (end.isEmpty()) {
      refusal.at("until", "tokens.until.mistake");
    }
    if (mistakes.isEmpty()) {
      Optional<Secret> secret = tokens.make(getName(), scopes, end.orElseThrow(), path());
      secret.ifPresentOrElse(this::show, () -> refusal.at("name", "tokens.many"));
    }
  }

  /** Shows a secret, in a page that no browser keeps. */
  private void show(Secret secret) {
    made = secret.text();
    exchange.header("Cache-Control", "no-store");
  }

  private Set<Scope> chosen() {
    Set<Scope> chosen = EnumSet.noneOf(Scope.class);
    exchange
        .texts("scope")
        .forEach(code -> Scope.of(code).filter(offered()::contains).ifPresent(chosen::add));
    return chosen;
  }

  private List<Scope> offered() {
    boolean editor = user.user().map(person -> person.editor()).orElse(false);
    return Arrays.stream(Scope.values()).filter(scope -> editor || scope != Scope.REVIEW).toList();
  }

  /** The end of a day that was chosen, when it is one of the next year. */
  private static Optional<Instant> end(String day) {
    try {
      LocalDate last = LocalDate.parse(day);
      LocalDate today = LocalDate.now(Clock.HERE);
      return last.isBefore(today) || last.isAfter(today.plus(Tokens.LONGEST))
          ? Optional.empty()
          : Optional.of(last.plusDays(1).atStartOfDay(Clock.HERE).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  /** Whether the reader comes from ending a token. */
  public boolean isRevoked() {
    return exchange.text("saved").equals("revoked");
  }

  /** The secret of a new token, shown this once; null when none was made just now. */
  public @Nullable String getMade() {
    return made;
  }

  public List<Tokens.Line> getLines() {
    return lines;
  }

  /** The token of which the reader is asked whether it must end; null when none is. */
  public Tokens.@Nullable Line getAsked() {
    long id = Numbers.of(exchange.text("revoke"));
    return lines.stream().filter(line -> line.id() == id).findFirst().orElse(null);
  }

  public List<String> getScopes() {
    return offered().stream().map(Scope::code).toList();
  }

  public String getName() {
    return exchange.text("name");
  }

  /** What was chosen, and not accepted. */
  public List<String> getChosen() {
    return exchange.texts("scope");
  }

  /** The last day, as a form has it. */
  public String getUntil() {
    return exchange.posted()
        ? exchange.text("until")
        : LocalDate.now(Clock.HERE).plusMonths(USUAL_MONTHS).toString();
  }
}
