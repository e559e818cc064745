package nl.veerkracht.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.SigningIn;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;

/** The second step of signing in: a code of the app, or one on paper. */
@Named
@RequestScoped
public class SignInCodePage {

  private final CurrentUser user;
  private final Arrival arrival;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();

  @SuppressWarnings("NullAway")
  protected SignInCodePage() {
    this(null, null, null, null);
  }

  @Inject
  SignInCodePage(CurrentUser user, Arrival arrival, Visit visit, Exchange exchange) {
    this.user = user;
    this.arrival = arrival;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    arrival.goesOn();
    if (exchange.posted()) {
      finish(user.finish(exchange.text("code")));
    } else if (!user.halfway()) {
      exchange.goTo(Place.SIGN_IN.path(visit.language()));
    }
  }

  private void finish(Optional<SigningIn.Answer> answer) {
    Refusal refusal = new Refusal(visit.language(), mistakes, exchange);
    switch (answer.orElse(null)) {
      case SigningIn.SignedIn signedIn -> arrival.with(signedIn);
      case SigningIn.Refused _ -> refusal.at("code", "account.code.wrong");
      case SigningIn.Wait wait -> refusal.wait("code", wait.left());
      case null -> refusal.at("code", "sign-in.code.late");
    }
  }

  public Mistakes getMistakes() {
    return mistakes;
  }
}
