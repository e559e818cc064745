package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Knows again who sent a program, by the token that it brings. Looking one up is as cheap as
 * counting, so that only wrong ones are counted: the mistakes of one program never shut out another
 * that comes from the same place.
 */
@ApplicationScoped
public class TokenAccess {

  private final Tokens tokens;
  private final Guard guard;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected TokenAccess() {
    this(null, null, null);
  }

  @Inject
  TokenAccess(Tokens tokens, Guard guard, CurrentUser user) {
    this.tokens = tokens;
    this.guard = guard;
    this.user = user;
  }

  /** What became of a token. */
  public sealed interface Answer {}

  /** From here on the request is that of its owner, within these limits. */
  public record Opened(Set<Scope> scopes) implements Answer {}

  /** It is unknown, or it ended. */
  public record Refused() implements Answer {}

  /** It is wrong, and so were too many from the same place before it. */
  public record Wait(Duration left) implements Answer {}

  /** Makes the owner of a token the person behind this request. */
  public Answer open(Secret token) {
    Optional<Tokens.Known> known = tokens.known(token);
    if (known.isPresent()) {
      user.is(known.get().user());
      return new Opened(known.get().scopes());
    }
    Duration wait = guard.missed(Limit.TOKEN);
    return wait.isZero() ? new Refused() : new Wait(wait);
  }
}
