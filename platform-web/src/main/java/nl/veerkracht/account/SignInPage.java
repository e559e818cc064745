package nl.veerkracht.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.SigningIn;
import nl.veerkracht.identity.oidc.SigningInElsewhere;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;

/**
 * Signing in. It also stands in for a page that needs somebody to be signed in, under the address
 * of that page, and hands what was typed there back afterwards.
 */
@Named
@RequestScoped
public class SignInPage {

  private final SigningIn signingIn;
  private final SigningInElsewhere elsewhere;
  private final Arrival arrival;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();

  @SuppressWarnings("NullAway")
  protected SignInPage() {
    this(null, null, null, null, null);
  }

  @Inject
  SignInPage(
      SigningIn signingIn,
      SigningInElsewhere elsewhere,
      Arrival arrival,
      Visit visit,
      Exchange exchange) {
    this.signingIn = signingIn;
    this.elsewhere = elsewhere;
    this.arrival = arrival;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (visit.getPlace() != Place.SIGN_IN) {
      arrival.interrupts();
      return;
    }
    arrival.goesOn();
    if (exchange.posted()) {
      signIn();
    }
  }

  private void signIn() {
    Refusal refusal = new Refusal(visit.language(), mistakes, exchange);
    switch (signingIn.signIn(exchange.text("email"), exchange.exactly("password"))) {
      case SigningIn.SignedIn signedIn -> arrival.with(signedIn);
      case SigningIn.Refused _ -> refusal.at("email", "sign-in.refused");
      case SigningIn.Wait wait -> refusal.wait("email", wait.left());
    }
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  public String getEmail() {
    return visit.getPlace() == Place.SIGN_IN ? exchange.text("email") : "";
  }

  /** The name of the provider for signing in elsewhere; empty when there is none. */
  public String getElsewhere() {
    return elsewhere.offered().orElse("");
  }
}
