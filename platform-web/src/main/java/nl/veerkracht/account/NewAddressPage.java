package nl.veerkracht.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.ChangingEmail;
import nl.veerkracht.page.Exchange;

/** Where the letter to a new address leads; a button confirms, not the link itself. */
@Named
@RequestScoped
public class NewAddressPage {

  private final ChangingEmail changingEmail;
  private final Visit visit;
  private final Exchange exchange;
  private boolean done;
  private boolean failed;

  @SuppressWarnings("NullAway")
  protected NewAddressPage() {
    this(null, null, null);
  }

  @Inject
  NewAddressPage(ChangingEmail changingEmail, Visit visit, Exchange exchange) {
    this.changingEmail = changingEmail;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.posted()) {
      done = changingEmail.confirm(getCode(), Place.FORGOT.path(visit.language()));
      failed = !done;
    }
  }

  public String getCode() {
    return exchange.text("code");
  }

  public boolean isDone() {
    return done;
  }

  /** Whether the link was used before, is too old, or the address has an account by now. */
  public boolean isFailed() {
    return failed;
  }
}
