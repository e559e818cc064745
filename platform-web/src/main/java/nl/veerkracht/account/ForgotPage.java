package nl.veerkracht.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.Email;
import nl.veerkracht.identity.Resetting;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;

/** Asking for a letter to choose a new password. */
@Named
@RequestScoped
public class ForgotPage {

  private final Resetting resetting;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private boolean done;

  @SuppressWarnings("NullAway")
  protected ForgotPage() {
    this(null, null, null);
  }

  @Inject
  ForgotPage(Resetting resetting, Visit visit, Exchange exchange) {
    this.resetting = resetting;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.posted()) {
      ask(Email.of(getEmail()));
    }
  }

  private void ask(Optional<Email> email) {
    Refusal refusal = new Refusal(visit.language(), mistakes, exchange);
    if (email.isEmpty()) {
      refusal.at("email", "account.email.mistake");
      return;
    }
    Duration wait = resetting.ask(email.get(), Place.RESET.path(visit.language()));
    done = wait.isZero();
    if (!done) {
      refusal.wait("email", wait);
    }
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  public String getEmail() {
    return exchange.text("email");
  }

  /** Whether a letter is on its way, if the address has an account. */
  public boolean isDone() {
    return done;
  }
}
