package nl.veerkracht.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.ErrorView;
import org.jspecify.annotations.Nullable;

/** The page of an item, of any kind. */
@Named
@RequestScoped
public class ItemPage {

  private final Catalogue catalogue;
  private final Visit visit;
  private @Nullable ItemView view;

  @SuppressWarnings("NullAway")
  protected ItemPage() {
    this(null, null);
  }

  @Inject
  ItemPage(Catalogue catalogue, Visit visit) {
    this.catalogue = catalogue;
    this.visit = visit;
  }

  public void load() {
    switch (catalogue.read(visit.name(), visit.language())) {
      case Catalogue.Found found -> show(found.item());
      case Catalogue.Gone _ -> ErrorView.show(HttpServletResponse.SC_GONE);
      case Catalogue.Missing _ -> ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void show(ItemView item) {
    Place place = item.kind().equals("page") ? Place.PAGE : Place.ITEM;
    if (place != visit.getPlace()) {
      FacesContext faces = FacesContext.getCurrentInstance();
      ExternalContext external = faces.getExternalContext();
      external.setResponseStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      external.setResponseHeader("Location", place.path(visit.language(), item.slug()));
      faces.responseComplete();
    }
    view = item;
  }

  public @Nullable ItemView getView() {
    return view;
  }
}
