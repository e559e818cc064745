package nl.veerkracht.account.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.account.Refusal;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Outcome;
import nl.veerkracht.identity.SecondFactor;
import nl.veerkracht.identity.SecondFactor.Standing;
import nl.veerkracht.identity.factor.Totp;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.taxonomy.Messages;

/** Setting up the second step of signing in, its codes on paper, and switching it off. */
@Named
@RequestScoped
public class SecondFactorPage {

  private final SecondFactor factor;
  private final CurrentUser user;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private Standing standing = new Standing(false, 0);
  private List<String> codes = List.of();
  private Totp key = Totp.random();

  @SuppressWarnings("NullAway")
  protected SecondFactorPage() {
    this(null, null, null, null);
  }

  @Inject
  SecondFactorPage(SecondFactor factor, CurrentUser user, Visit visit, Exchange exchange) {
    this.factor = factor;
    this.user = user;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.posted()) {
      act(exchange.text("do"), exchange.exactly("password"), exchange.text("code"));
    }
    standing = factor.standing();
  }

  private void act(String what, String password, String code) {
    switch (what) {
      case "on" -> turnOn(Totp.of(exchange.text("key")), password, code);
      case "codes" -> show(factor.renewCodes(password, code));
      default -> turnOff(password, code);
    }
  }

  private void turnOn(Optional<Totp> sent, String password, String code) {
    key = sent.orElse(key);
    show(factor.turnOn(key, code, password));
  }

  private void show(SecondFactor.Changed changed) {
    refuse(changed.outcome());
    codes = changed.codes();
  }

  private void turnOff(String password, String code) {
    Outcome outcome = factor.turnOff(password, code, Place.SECOND_FACTOR.path(visit.language()));
    refuse(outcome);
    if (outcome.done()) {
      exchange.goTo(Place.SECOND_FACTOR.path(visit.language()) + "?saved=off");
    }
  }

  private void refuse(Outcome outcome) {
    new Refusal(visit.language(), mistakes, exchange).of(outcome, "password", "code");
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  public boolean isOn() {
    return standing.on();
  }

  public int getCodesLeft() {
    return standing.codesLeft();
  }

  /** New codes on paper, shown this once. */
  public List<String> getCodes() {
    return codes;
  }

  /** Whether the reader comes from switching it off. */
  public boolean isSwitchedOff() {
    return exchange.text("saved").equals("off");
  }

  /** The key of the set-up, which travels along until a code proves that an app has it. */
  public String getKey() {
    return key.text();
  }

  public String getSpacedKey() {
    return key.spacedText();
  }

  /** The key as a picture for the camera of an app. */
  public QrPicture getPicture() {
    return QrPicture.of(
        key.uri(Messages.of(visit.language(), "site.short"), user.user().orElseThrow().email()));
  }
}
