package nl.veerkracht.identity.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Email;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.Secret;
import nl.veerkracht.identity.SigningIn;
import nl.veerkracht.identity.User;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Language;

/** Signing in with an account of elsewhere, and linking it to one of ours. */
@ApplicationScoped
public class SigningInElsewhere {

  private static final System.Logger LOG = System.getLogger(SigningInElsewhere.class.getName());

  private final Provider provider;
  private final Linking linking;
  private final SigningIn signingIn;
  private final CurrentUser user;
  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected SigningInElsewhere() {
    this(null, null, null, null, null);
  }

  @Inject
  SigningInElsewhere(
      Provider provider,
      Linking linking,
      SigningIn signingIn,
      CurrentUser user,
      Settings settings) {
    this.provider = provider;
    this.linking = linking;
    this.signingIn = signingIn;
    this.user = user;
    this.settings = settings;
  }

  /** Where somebody goes now, and what their browser has to bring back. */
  public record Started(URI address, Secret browser) {}

  /** What became of somebody who came back. */
  public sealed interface Result {}

  /** They are signed in, perhaps with a second factor still to come. */
  public record SignedIn(SigningIn.SignedIn signIn, String back) implements Result {}

  /** Their account is linked from now on. */
  public record Linked(String back) implements Result {}

  /** An account has this address: they must prove that it is theirs. */
  public record MustProve(Secret ticket, String email) implements Result {}

  /** It did not work. */
  public record Refused(Reason reason) implements Result {}

  /** Why it did not work, as the last part of the key of a text. */
  public enum Reason {
    /** Too late, another browser, or a second time. */
    EXPIRED,
    /** Whoever it was broke off, or the provider did. */
    BROKEN_OFF,
    /** The provider cannot be reached, or its answer is not to be trusted. */
    UNREACHABLE,
    /** The provider knows no address of which it is sure. */
    NO_EMAIL,
    /** The account of elsewhere belongs to another account of ours. */
    TAKEN,
    /** The account is blocked. */
    CLOSED;

    /** The name in the keys of texts. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** The name on the button; empty when the settings name no provider. */
  public Optional<String> offered() {
    return settings.oidcIssuer().map(issuer -> settings.oidcName());
  }

  /**
   * Sends somebody to the provider; to be linked when they are signed in already.
   *
   * @param back a path of the portal
   * @param callback the address that the provider sends the browser back to
   * @return empty when there is no provider, or it cannot be reached
   */
  public Optional<Started> start(String back, URI callback) {
    if (offered().isEmpty()) {
      return Optional.empty();
    }
    Secret state = Secret.random();
    Secret browser = Secret.random();
    Linking.Underway trip =
        linking.begin(state, browser, back, user.user().map(User::id).orElse(null));
    try {
      URI address = provider.question(callback, state.text(), trip.nonce(), trip.verifier());
      return Optional.of(new Started(address, browser));
    } catch (ProviderException e) {
      LOG.log(System.Logger.Level.WARNING, e.getMessage(), e);
      return Optional.empty();
    }
  }

  /**
   * Goes on with somebody who came back.
   *
   * @param code empty when the provider gave none
   */
  public Result finish(Secret browser, String state, String code, URI callback, Language language) {
    Optional<Linking.Underway> trip = linking.end(new Secret(state), browser);
    if (trip.isEmpty()) {
      return new Refused(Reason.EXPIRED);
    }
    if (code.isEmpty()) {
      return new Refused(Reason.BROKEN_OFF);
    }
    try {
      Identity identity =
          provider.identity(callback, code, trip.get().nonce(), trip.get().verifier());
      return go(identity, trip.get(), browser, language);
    } catch (ProviderException e) {
      LOG.log(System.Logger.Level.WARNING, e.getMessage(), e);
      return new Refused(Reason.UNREACHABLE);
    }
  }

  private Result go(Identity identity, Linking.Underway trip, Secret browser, Language language) {
    Long linkedTo = trip.account();
    if (linkedTo != null) {
      return link(identity, linkedTo, trip.back());
    }
    Optional<Long> account = linking.account(identity);
    if (account.isPresent()) {
      return open(account.get(), trip.back());
    }
    Optional<Email> email = identity.email();
    if (email.isEmpty()) {
      return new Refused(Reason.NO_EMAIL);
    }
    if (linking.isTaken(email.get())) {
      Secret ticket = Secret.random();
      linking.wait(ticket, browser, trip.back(), identity, email.get());
      return new MustProve(ticket, email.get().text());
    }
    return open(linking.add(identity, email.get(), language), trip.back());
  }

  private Result link(Identity identity, long account, String back) {
    if (user.user().filter(it -> it.id() == account).isEmpty()) {
      return new Refused(Reason.EXPIRED);
    }
    return linking.link(identity, account) ? new Linked(back) : new Refused(Reason.TAKEN);
  }

  private Result open(long account, String back) {
    return signingIn
        .signIn(account)
        .<Result>map(it -> new SignedIn(it, back))
        .orElse(new Refused(Reason.CLOSED));
  }

  /** The address of which the owner must prove that the account is theirs. */
  public Optional<String> unproved(Secret browser, String ticket) {
    return linking.unproved(new Secret(ticket), browser).map(RoundTrip.Unproved::email);
  }

  /** Where somebody wanted to go who must prove that an account is theirs. */
  public String back(Secret browser, String ticket) {
    return linking.unproved(new Secret(ticket), browser).map(RoundTrip.Unproved::back).orElse("");
  }

  /**
   * Signs in with the password of the account, and links it; empty when it is too late for that.
   */
  public Optional<SigningIn.Answer> prove(Secret browser, String ticket, String password) {
    return unproved(browser, ticket)
        .map(
            email -> {
              SigningIn.Answer answer = signingIn.signIn(email, password);
              if (answer instanceof SigningIn.SignedIn) {
                linking.proved(new Secret(ticket));
              }
              return answer;
            });
  }

  /** Whether the account of who asks is linked. */
  public boolean linked() {
    return linking.isLinked(user.needs(Role.READER).id());
  }

  /** Takes the links of the account of who asks away. */
  public void unlink() {
    linking.unlink(user.needs(Role.READER).id());
  }
}
