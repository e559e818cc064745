package nl.veerkracht.account.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.account.Refusal;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.ChangingEmail;
import nl.veerkracht.identity.Email;
import nl.veerkracht.identity.Outcome;
import nl.veerkracht.identity.OwnAccount;
import nl.veerkracht.identity.Passwords;
import nl.veerkracht.identity.SigningUp;
import nl.veerkracht.identity.oidc.SigningInElsewhere;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;

/** How somebody gets in: address, password, account of elsewhere, and where they are in now. */
@Named
@RequestScoped
public class SecurityPage {

  private final OwnAccount account;
  private final ChangingEmail changingEmail;
  private final SigningInElsewhere elsewhere;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private List<OwnAccount.Device> devices = List.of();
  private boolean hasPassword;
  private String email = "";

  @SuppressWarnings("NullAway")
  protected SecurityPage() {
    this(null, null, null, null, null);
  }

  @Inject
  SecurityPage(
      OwnAccount account,
      ChangingEmail changingEmail,
      SigningInElsewhere elsewhere,
      Visit visit,
      Exchange exchange) {
    this.account = account;
    this.changingEmail = changingEmail;
    this.elsewhere = elsewhere;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.posted()) {
      act(exchange.text("do"));
    }
    OwnAccount.Profile profile = account.profile();
    email = profile.email();
    hasPassword = profile.hasPassword();
    devices = account.devices();
  }

  private void act(String what) {
    switch (what) {
      case "password" -> changePassword();
      case "email" -> changeEmail(Email.of(getNewEmail()));
      case "unlink" -> {
        elsewhere.unlink();
        done(what);
      }
      default -> {
        account.signOutElsewhere();
        done("devices");
      }
    }
  }

  private void changePassword() {
    String password = exchange.exactly("new");
    if (!Passwords.fits(password)) {
      refusal().at("new", "account.password.mistake", Passwords.SHORTEST);
      return;
    }
    Outcome outcome =
        account.changePassword(
            exchange.exactly("old"), password, Place.FORGOT.path(visit.language()));
    refusal().of(outcome, "old", "old");
    if (outcome instanceof Outcome.Done) {
      done("password");
    }
  }

  private void changeEmail(Optional<Email> newEmail) {
    if (newEmail.isEmpty()) {
      refusal().at("email", "account.email.mistake");
      return;
    }
    Outcome outcome =
        changingEmail.ask(
            newEmail.get(),
            exchange.exactly("password"),
            new SigningUp.Paths(
                Place.NEW_ADDRESS.path(visit.language()), Place.SIGN_IN.path(visit.language())));
    refusal().of(outcome, "password", "password");
    if (outcome.done()) {
      done("email");
    }
  }

  private Refusal refusal() {
    return new Refusal(visit.language(), mistakes, exchange);
  }

  private void done(String what) {
    exchange.goTo(Place.SECURITY.path(visit.language()) + "?saved=" + what);
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  /** What the reader comes from changing, as the last part of the key of a text. */
  public String getSaved() {
    String saved = exchange.text("saved");
    return List.of("password", "email", "unlink", "devices").contains(saved) ? saved : "";
  }

  public String getEmail() {
    return email;
  }

  public String getNewEmail() {
    return exchange.posted() ? exchange.text("email") : "";
  }

  /** Whether there is a password to change; else one is chosen with a letter. */
  public boolean isWithPassword() {
    return hasPassword;
  }

  public List<OwnAccount.Device> getDevices() {
    return devices;
  }

  /** The name of the provider for signing in elsewhere; empty when there is none. */
  public String getElsewhere() {
    return elsewhere.offered().orElse("");
  }

  public boolean isLinked() {
    return elsewhere.linked();
  }
}
