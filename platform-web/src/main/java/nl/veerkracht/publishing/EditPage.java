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

/** Where the next version of an item begins, while the present one stays online. */
@Named
@RequestScoped
public class EditPage {

  private final Drafting drafting;
  private final Visit visit;
  private final Exchange exchange;
  private String title = "";

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
    Optional<String> found = drafting.titleToEdit(visit.name(), visit.language());
    if (found.isEmpty()) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    title = found.get();
    if (exchange.posted()) {
      drafting
          .edit(visit.name())
          .ifPresent(id -> exchange.goTo(Place.DRAFT.path(visit.language(), Long.toString(id))));
    }
  }

  public String getTitle() {
    return title;
  }

  public String getSlug() {
    return visit.name();
  }
}
