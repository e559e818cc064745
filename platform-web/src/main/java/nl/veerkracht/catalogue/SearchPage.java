package nl.veerkracht.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.veerkracht.address.Visit;
import org.jspecify.annotations.Nullable;

/** The search page. */
@Named
@RequestScoped
public class SearchPage {

  private final Searching searching;
  private final Visit visit;
  private @Nullable SearchView view;

  @SuppressWarnings("NullAway")
  protected SearchPage() {
    this(null, null);
  }

  @Inject
  SearchPage(Searching searching, Visit visit) {
    this.searching = searching;
    this.visit = visit;
  }

  public void load() {
    var parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    view = searching.search(SearchAddress.parse(parameters), visit.language());
  }

  public @Nullable SearchView getView() {
    return view;
  }
}
