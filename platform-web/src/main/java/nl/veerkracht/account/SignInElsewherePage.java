package nl.veerkracht.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.Secret;
import nl.veerkracht.identity.SigningIn;
import nl.veerkracht.identity.oidc.SigningInElsewhere;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;

/** The way to a provider and back, and the proof that an account of ours is theirs. */
@Named
@RequestScoped
public class SignInElsewherePage {

  private static final int NOT_FOUND = 404;
  private static final int UNPROCESSABLE = 422;
  private static final int UNAVAILABLE = 503;

  private final SigningInElsewhere elsewhere;
  private final Arrival arrival;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private String refused = "";
  private String ticket = "";
  private String email = "";

  @SuppressWarnings("NullAway")
  protected SignInElsewherePage() {
    this(null, null, null, null);
  }

  @Inject
  SignInElsewherePage(
      SigningInElsewhere elsewhere, Arrival arrival, Visit visit, Exchange exchange) {
    this.elsewhere = elsewhere;
    this.arrival = arrival;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    arrival.goesOn();
    if (elsewhere.offered().isEmpty()) {
      ErrorView.show(NOT_FOUND);
    } else if (exchange.posted()) {
      prove();
    } else if (exchange.text("state").isEmpty()) {
      start();
    } else {
      finish();
    }
  }

  private URI callback() {
    return exchange.address(Place.OIDC.path(visit.language()));
  }

  private void start() {
    Optional<SigningInElsewhere.Started> started = elsewhere.start(arrival.getBack(), callback());
    started.ifPresent(
        it -> {
          exchange.rememberElsewhere(it.browser());
          exchange.goTo(it.address().toString());
        });
    if (started.isEmpty()) {
      refuse(SigningInElsewhere.Reason.UNREACHABLE);
    }
  }

  private Secret browser() {
    return exchange.elsewhere().orElse(new Secret(""));
  }

  private void finish() {
    switch (elsewhere.finish(
        browser(), exchange.text("state"), exchange.text("code"), callback(), visit.language())) {
      case SigningInElsewhere.SignedIn signedIn -> arrival.with(signedIn.signIn(), signedIn.back());
      case SigningInElsewhere.Linked linked ->
          exchange.goTo(
              linked.back().isEmpty()
                  ? Place.SECURITY.path(visit.language())
                  : Arrival.ownPath(linked.back()));
      case SigningInElsewhere.MustProve must -> {
        ticket = must.ticket().text();
        email = must.email();
      }
      case SigningInElsewhere.Refused no -> refuse(no.reason());
    }
  }

  private void refuse(SigningInElsewhere.Reason reason) {
    refused = reason.code();
    exchange.refuse(reason == SigningInElsewhere.Reason.UNREACHABLE ? UNAVAILABLE : UNPROCESSABLE);
  }

  private void prove() {
    ticket = exchange.text("ticket");
    Secret browser = browser();
    Optional<String> address = elsewhere.unproved(browser, ticket);
    if (address.isEmpty()) {
      refuse(SigningInElsewhere.Reason.EXPIRED);
      return;
    }
    email = address.get();
    String back = elsewhere.back(browser, ticket);
    Refusal refusal = new Refusal(visit.language(), mistakes, exchange);
    switch (elsewhere.prove(browser, ticket, exchange.exactly("password")).orElse(null)) {
      case SigningIn.SignedIn signedIn -> arrival.with(signedIn, back);
      case SigningIn.Refused _ -> refusal.at("password", "account.password.wrong");
      case SigningIn.Wait wait -> refusal.wait("password", wait.left());
      case null -> refuse(SigningInElsewhere.Reason.EXPIRED);
    }
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  /** Why it did not work, as the last part of the key of a text; empty when it did. */
  public String getRefused() {
    return refused;
  }

  /** What the proof belongs to. */
  public String getTicket() {
    return ticket;
  }

  public String getEmail() {
    return email;
  }

  public String getName() {
    return elsewhere.offered().orElse("");
  }
}
