package nl.veerkracht.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.page.Exchange;

/** Signing out: asked for with a link, done with a button. */
@Named
@RequestScoped
public class SignOutPage {

  private final CurrentUser user;
  private final Visit visit;
  private final Exchange exchange;

  @SuppressWarnings("NullAway")
  protected SignOutPage() {
    this(null, null, null);
  }

  @Inject
  SignOutPage(CurrentUser user, Visit visit, Exchange exchange) {
    this.user = user;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.posted()) {
      user.leave();
      exchange.forget();
      exchange.goTo(Place.HOME.path(visit.language()));
    }
  }
}
