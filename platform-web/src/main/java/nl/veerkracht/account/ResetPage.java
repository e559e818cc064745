package nl.veerkracht.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.Passwords;
import nl.veerkracht.identity.Resetting;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;

/** Choosing a new password, after the link in a letter. */
@Named
@RequestScoped
public class ResetPage {

  private final Resetting resetting;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private boolean done;
  private boolean failed;

  @SuppressWarnings("NullAway")
  protected ResetPage() {
    this(null, null, null);
  }

  @Inject
  ResetPage(Resetting resetting, Visit visit, Exchange exchange) {
    this.resetting = resetting;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (!exchange.posted()) {
      failed = !resetting.works(getCode());
      return;
    }
    String password = exchange.exactly("password");
    if (!Passwords.fits(password)) {
      new Refusal(visit.language(), mistakes, exchange)
          .at("password", "account.password.mistake", Passwords.SHORTEST);
      return;
    }
    done = resetting.reset(getCode(), password, Place.FORGOT.path(visit.language()));
    failed = !done;
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  public String getCode() {
    return exchange.text("code");
  }

  public boolean isDone() {
    return done;
  }

  /** Whether the link was used before, or is too old. */
  public boolean isFailed() {
    return failed;
  }
}
