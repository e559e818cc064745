package nl.veerkracht.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Numbers;
import org.jspecify.annotations.Nullable;

/** Where the next version of an item begins, while the present one stays online. */
@Named
@RequestScoped
public class EditPage {

  private final Drafting drafting;
  private final Visit visit;
  private final Exchange exchange;
  private Drafting.@Nullable Beginning beginning;

  @SuppressWarnings("NullAway")
  protected EditPage() {
    this(null, null, null);
  }

  @Inject
  EditPage(Drafting drafting, Visit visit, Exchange exchange) {
    this.drafting = drafting;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    Optional<Integer> version = version();
    Optional<Drafting.Beginning> found =
        drafting.beginning(visit.name(), version, visit.language());
    if (found.isEmpty()) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    beginning = found.get();
    if (exchange.posted()) {
      drafting
          .edit(visit.name(), version)
          .ifPresent(id -> exchange.goTo(Place.DRAFT.path(visit.language(), Long.toString(id))));
    }
  }

  private Optional<Integer> version() {
    return Optional.of(getVersion())
        .filter(typed -> !typed.isEmpty())
        .map(typed -> Math.clamp(Numbers.of(typed), -1, Integer.MAX_VALUE));
  }

  /** The number of the version to go back to; empty to go on from what the item says now. */
  public String getVersion() {
    return exchange.text("version");
  }

  /** The code of the kind of the item. */
  public String getKind() {
    return beginning == null ? "" : beginning.kind();
  }

  public String getTitle() {
    return beginning == null ? "" : beginning.title();
  }

  /** Whether a next version was begun already. */
  public boolean isUnderWay() {
    return beginning != null && beginning.underWay();
  }

  public String getSlug() {
    return visit.name();
  }
}
