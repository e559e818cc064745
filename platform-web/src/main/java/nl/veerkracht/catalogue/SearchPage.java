package nl.veerkracht.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.Exchange;
import org.jspecify.annotations.Nullable;

/** The search page. */
@Named
@RequestScoped
public class SearchPage {

  private final Searching searching;
  private final Visit visit;
  private final Exchange exchange;
  private @Nullable SearchView view;

  @SuppressWarnings("NullAway")
  protected SearchPage() {
    this(null, null, null);
  }

  @Inject
  SearchPage(Searching searching, Visit visit, Exchange exchange) {
    this.searching = searching;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    var parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    SearchAddress asked = SearchAddress.parse(parameters);
    SearchAddress current = searching.current(asked);
    if (current.filters().equals(asked.filters())) {
      view = searching.search(asked, visit.language());
    } else {
      exchange.moved(visit.getPath() + current.query());
    }
  }

  public @Nullable SearchView getView() {
    return view;
  }
}
