package nl.veerkracht.account.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.account.Refusal;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.Orcid;
import nl.veerkracht.identity.OwnAccount;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** What people tell about themselves: name, language of letters, ORCID. */
@Named
@RequestScoped
public class ProfilePage {

  private static final int LONGEST_NAME = 120;

  private final OwnAccount account;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private OwnAccount.@Nullable Profile profile;

  @SuppressWarnings("NullAway")
  protected ProfilePage() {
    this(null, null, null);
  }

  @Inject
  ProfilePage(OwnAccount account, Visit visit, Exchange exchange) {
    this.account = account;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    profile = account.profile();
    if (exchange.posted()) {
      change();
    }
  }

  private void change() {
    Refusal refusal = new Refusal(visit.language(), mistakes, exchange);
    Optional<Orcid> orcid = Orcid.of(getOrcid());
    if (getName().isEmpty() || getName().length() > LONGEST_NAME) {
      refusal.at("name", "sign-up.name.mistake");
    }
    if (!getOrcid().isEmpty() && orcid.isEmpty()) {
      refusal.at("orcid", "profile.orcid.mistake");
    }
    if (mistakes.isEmpty()) {
      Language language = Language.of(getLetters()).orElse(visit.language());
      account.describe(getName(), language, orcid.orElse(null));
      exchange.goTo(Place.PROFILE.path(visit.language()) + "?saved=yes");
    }
  }

  private OwnAccount.Profile profile() {
    return Objects.requireNonNull(profile);
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  /** Whether the reader comes from changing something. */
  public boolean isSaved() {
    return !exchange.text("saved").isEmpty();
  }

  public String getName() {
    return exchange.posted() ? exchange.text("name") : profile().name();
  }

  public String getOrcid() {
    return exchange.posted()
        ? exchange.text("orcid")
        : Objects.requireNonNullElse(profile().orcid(), "");
  }

  /** The code of the language for letters. */
  public String getLetters() {
    return exchange.posted() ? exchange.text("language") : profile().language().code();
  }

  public String getEmail() {
    return profile().email();
  }

  public String getRole() {
    return profile().role().code();
  }
}
