package nl.veerkracht.account.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.veerkracht.account.Refusal;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Leaving;
import nl.veerkracht.identity.Outcome;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;

/** Deleting one's own account, and keeping it after all. */
@Named
@RequestScoped
public class LeavePage {

  private final Leaving leaving;
  private final CurrentUser user;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private boolean done;

  @SuppressWarnings("NullAway")
  protected LeavePage() {
    this(null, null, null, null);
  }

  @Inject
  LeavePage(Leaving leaving, CurrentUser user, Visit visit, Exchange exchange) {
    this.leaving = leaving;
    this.user = user;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (!exchange.posted()) {
      return;
    }
    if (exchange.text("do").equals("stay")) {
      leaving.stay();
      exchange.goTo(Place.PROFILE.path(visit.language()));
    } else {
      leave();
    }
  }

  private void leave() {
    Outcome outcome =
        leaving.leave(exchange.exactly("password"), Place.SIGN_IN.path(visit.language()));
    new Refusal(visit.language(), mistakes, exchange).of(outcome, "password", "password");
    if (outcome.done()) {
      user.leave();
      exchange.forget();
      done = true;
    }
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  /** For how many days the account can be kept after all. */
  public int getDays() {
    return Leaving.GRACE.getDays();
  }

  /** Whether the end of the account is planned, just now. */
  public boolean isDone() {
    return done;
  }
}
