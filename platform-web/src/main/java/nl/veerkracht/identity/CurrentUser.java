package nl.veerkracht.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whoever sent this request, looked up the first time that something asks. */
@Named
@RequestScoped
public class CurrentUser {

  private final SigningIn signingIn;
  private @Nullable Secret secret;
  private @Nullable User user;
  private boolean known;

  @SuppressWarnings("NullAway")
  protected CurrentUser() {
    this(null);
  }

  @Inject
  CurrentUser(SigningIn signingIn) {
    this.signingIn = signingIn;
  }

  /** Called once by the filter that reads the cookie. */
  public void holds(Secret newSecret) {
    secret = newSecret;
    known = false;
  }

  /** Called once a token told who it is: no cookie counts beside it. */
  void is(User person) {
    secret = null;
    user = person;
    known = true;
  }

  /** The person, when somebody is signed in. */
  public Optional<User> user() {
    if (!known) {
      user = secret == null ? null : signingIn.user(secret).orElse(null);
      known = true;
    }
    return Optional.ofNullable(user);
  }

  /**
   * The person, who must have at least this role; the first line of every activity that changes.
   */
  public User needs(Role role) {
    User found = user().orElseThrow(() -> new NotAllowedException(role, true));
    if (!found.may(role)) {
      throw new NotAllowedException(role, false);
    }
    return found;
  }

  /** Takes the secret of a new sign-in in the place of the one that came with the request. */
  public void becomes(Secret newSecret) {
    leave();
    holds(newSecret);
  }

  /** Whether a sign-in waits for a code of the second factor. */
  public boolean halfway() {
    return secret != null && signingIn.isHalfway(secret);
  }

  /**
   * Completes the sign-in that waits for a code.
   *
   * @return empty when none waits, or no longer
   */
  public Optional<SigningIn.Answer> finish(String code) {
    return secret == null ? Optional.empty() : signingIn.finish(secret, code);
  }

  /** What the browser holds; for the activities that renew it. */
  Optional<Secret> secret() {
    return Optional.ofNullable(secret);
  }

  /** Forgets who it is, at the end of their sign-in. */
  public void leave() {
    if (secret != null) {
      signingIn.signOut(secret);
    }
    secret = null;
    known = false;
  }

  /** For pages: the person, or nothing. */
  public @Nullable User getPerson() {
    return user().orElse(null);
  }
}
