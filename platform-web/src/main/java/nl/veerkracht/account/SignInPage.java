package nl.veerkracht.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.SigningIn;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.taxonomy.Messages;

/**
 * Signing in. It also stands in for a page that needs somebody to be signed in, under the address
 * of that page, and hands what was typed there back afterwards.
 */
@Named
@RequestScoped
public class SignInPage {

  /** Marks the fields of the form of another page, carried along while signing in. */
  private static final String KEPT = "kept.";

  private static final String BACK = "back";

  private final SigningIn signingIn;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private List<Exchange.Field> kept = List.of();
  private String back = "";
  private boolean done;

  @SuppressWarnings("NullAway")
  protected SignInPage() {
    this(null, null, null);
  }

  @Inject
  SignInPage(SigningIn signingIn, Visit visit, Exchange exchange) {
    this.signingIn = signingIn;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (visit.getPlace() != Place.SIGN_IN) {
      back = visit.in(visit.getCode());
      kept = exchange.posted() ? exchange.all() : List.of();
      return;
    }
    back = ownPath(exchange.text(BACK));
    kept = carried();
    if (exchange.posted()) {
      signIn();
    }
  }

  /** Only a path of this portal: an address of another site would make this page a trap. */
  private static String ownPath(String path) {
    return path.matches("/(nl|en)(/[^\\\\\\p{Cntrl}]*)?") ? path : "";
  }

  private List<Exchange.Field> carried() {
    return exchange.all().stream()
        .filter(field -> field.name().startsWith(KEPT))
        .map(field -> new Exchange.Field(field.name().substring(KEPT.length()), field.value()))
        .toList();
  }

  private void signIn() {
    switch (signingIn.signIn(exchange.text("email"), exchange.exactly("password"))) {
      case SigningIn.SignedIn signedIn -> {
        exchange.remember(signedIn.secret());
        done = true;
        if (kept.isEmpty()) {
          exchange.goTo(back.isEmpty() ? Place.WORK.path(visit.language()) : back);
        }
      }
      case SigningIn.Refused _ -> refuse("sign-in.refused");
      case SigningIn.Wait wait -> {
        mistakes.add(
            "email",
            Messages.of(visit.language(), "sign-in.wait", Math.max(1, wait.left().toSeconds())));
        exchange.refuse(429);
      }
    }
  }

  private void refuse(String key) {
    mistakes.add("email", Messages.of(visit.language(), key));
    exchange.refuse(422);
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  public String getEmail() {
    return visit.getPlace() == Place.SIGN_IN ? exchange.text("email") : "";
  }

  /** The page that sent the reader here; empty when they came by themselves. */
  public String getBack() {
    return back;
  }

  /** What the reader typed on the page that sent them here. */
  public List<Exchange.Field> getKept() {
    return kept;
  }

  /** Whether they are signed in now and have something typed to go on with. */
  public boolean isDone() {
    return done;
  }
}
