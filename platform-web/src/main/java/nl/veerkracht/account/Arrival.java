package nl.veerkracht.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.SigningIn;
import nl.veerkracht.identity.User;
import nl.veerkracht.page.Exchange;

/**
 * What comes after signing in: the code of a second factor, or the page where somebody wanted to go
 * with whatever they typed there. It travels along in the forms of the pages for signing in.
 */
@Named
@RequestScoped
public class Arrival {

  /** Marks the fields of the form of another page. */
  private static final String KEPT = "kept.";

  private static final String BACK = "back";

  private final CurrentUser user;
  private final Visit visit;
  private final Exchange exchange;
  private List<Exchange.Field> kept = List.of();
  private String back = "";
  private boolean done;
  private boolean halfway;

  @SuppressWarnings("NullAway")
  protected Arrival() {
    this(null, null, null);
  }

  @Inject
  Arrival(CurrentUser user, Visit visit, Exchange exchange) {
    this.user = user;
    this.visit = visit;
    this.exchange = exchange;
  }

  /** Takes over what another page was asked for, because it needs somebody to be signed in. */
  void interrupts() {
    back = visit.in(visit.getCode());
    kept = exchange.posted() ? exchange.all() : List.of();
  }

  /** Takes up what travelled along. */
  void goesOn() {
    back = ownPath(exchange.text(BACK));
    kept =
        exchange.all().stream()
            .filter(field -> field.name().startsWith(KEPT))
            .map(field -> new Exchange.Field(field.name().substring(KEPT.length()), field.value()))
            .toList();
  }

  /** Only a path of this portal: an address of another site would make this page a trap. */
  static String ownPath(String path) {
    return path.matches("/(nl|en)(/[^\\\\\\p{Cntrl}]*)?") ? path : "";
  }

  /** Leads on after a password, a code or a proof from elsewhere. */
  void with(SigningIn.SignedIn signIn) {
    exchange.remember(signIn.secret());
    user.becomes(signIn.secret());
    halfway = !signIn.complete();
    done = signIn.complete();
    if (!kept.isEmpty()) {
      return;
    }
    exchange.goTo(halfway ? codePath() : destination());
  }

  void with(SigningIn.SignedIn signIn, String newBack) {
    back = ownPath(newBack);
    with(signIn);
  }

  private String codePath() {
    String path = Place.SIGN_IN_CODE.path(visit.language());
    return back.isEmpty() ? path : path + "?back=" + encoded(back);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Whoever asked for the end of their account is offered to keep it, before all else. */
  private String destination() {
    boolean leaves = user.user().map(User::leaves).isPresent();
    if (leaves) {
      return Place.LEAVE.path(visit.language());
    }
    if (!back.isEmpty()) {
      return back;
    }
    boolean author =
        user.user().filter(it -> it.may(Place.WORK.needed().orElseThrow())).isPresent();
    return (author ? Place.WORK : Place.PROFILE).path(visit.language());
  }

  /** The page that sent the reader here; empty when they came by themselves. */
  public String getBack() {
    return back;
  }

  /** The same, as the value of a parameter. */
  public String getBackEncoded() {
    return encoded(back);
  }

  /** What the reader typed on the page that sent them here. */
  public List<Exchange.Field> getKept() {
    return kept;
  }

  /** Whether they are signed in now and have something typed to go on with. */
  public boolean isDone() {
    return done;
  }

  /** Whether the code of the second factor is still to come. */
  public boolean isHalfway() {
    return halfway;
  }
}
