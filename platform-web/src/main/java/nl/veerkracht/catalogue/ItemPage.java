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
import nl.veerkracht.page.Numbers;
import org.jspecify.annotations.Nullable;

/** The page of an item, of any kind. */
@Named
@RequestScoped
public class ItemPage {

  private final Catalogue catalogue;
  private final Previewing previewing;
  private final Visit visit;
  private @Nullable ItemView view;

  @SuppressWarnings("NullAway")
  protected ItemPage() {
    this(null, null, null);
  }

  @Inject
  ItemPage(Catalogue catalogue, Previewing previewing, Visit visit) {
    this.catalogue = catalogue;
    this.previewing = previewing;
    this.visit = visit;
  }

  public void load() {
    if (isPreview()) {
      previewing
          .read(Numbers.of(visit.name()), visit.language())
          .ifPresentOrElse(
              item -> view = item, () -> ErrorView.show(HttpServletResponse.SC_NOT_FOUND));
      return;
    }
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

  /** Whether this is how readers will see a draft, for those who write or review it. */
  public boolean isPreview() {
    return visit.getPlace() == Place.PREVIEW;
  }

  /** The slug of the item, or the number of the draft. */
  public String getName() {
    return visit.name();
  }

  public @Nullable ItemView getView() {
    return view;
  }
}
