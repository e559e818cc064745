package nl.veerkracht.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.Email;
import nl.veerkracht.identity.Passwords;
import nl.veerkracht.identity.SigningUp;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.taxonomy.Messages;

/** Signing up for an account. */
@Named
@RequestScoped
public class SignUpPage {

  private static final int LONGEST_NAME = 120;

  private final SigningUp signingUp;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private boolean done;

  @SuppressWarnings("NullAway")
  protected SignUpPage() {
    this(null, null, null);
  }

  @Inject
  SignUpPage(SigningUp signingUp, Visit visit, Exchange exchange) {
    this.signingUp = signingUp;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (!exchange.posted()) {
      return;
    }
    Optional<Email> email = Email.of(getEmail());
    String password = exchange.exactly("password");
    if (getName().isEmpty() || getName().length() > LONGEST_NAME) {
      mistake("name", "sign-up.name.mistake");
    }
    if (email.isEmpty()) {
      mistake("email", "account.email.mistake");
    }
    if (!Passwords.fits(password)) {
      mistakes.add(
          "password",
          Messages.of(visit.language(), "account.password.mistake", Passwords.SHORTEST));
    }
    if (mistakes.isEmpty()) {
      signUp(email.orElseThrow(), password);
    } else {
      exchange.refuse(422);
    }
  }

  private void signUp(Email email, String password) {
    Duration wait =
        signingUp.signUp(
            email,
            getName(),
            password,
            visit.language(),
            new SigningUp.Paths(
                Place.CONFIRM.path(visit.language()), Place.SIGN_IN.path(visit.language())));
    done = wait.isZero();
    if (!done) {
      new Refusal(visit.language(), mistakes, exchange).wait("email", wait);
    }
  }

  private void mistake(String field, String key) {
    mistakes.add(field, Messages.of(visit.language(), key));
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  public String getName() {
    return exchange.text("name");
  }

  public String getEmail() {
    return exchange.text("email");
  }

  /** Whether a letter is on its way. */
  public boolean isDone() {
    return done;
  }
}
