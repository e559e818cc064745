package nl.veerkracht.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Consumer;
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
  private final History history;
  private final Tombstone tombstone;
  private final Visit visit;
  private @Nullable ItemView view;
  private @Nullable VersionView version;
  private List<Card> like = List.of();

  @SuppressWarnings("NullAway")
  protected ItemPage() {
    this(null, null, null, null, null);
  }

  @Inject
  ItemPage(
      Catalogue catalogue,
      Previewing previewing,
      History history,
      Tombstone tombstone,
      Visit visit) {
    this.catalogue = catalogue;
    this.previewing = previewing;
    this.history = history;
    this.tombstone = tombstone;
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
    String number = parameter("version");
    if (number == null) {
      show(catalogue.read(visit.name(), visit.language()), this::showWithOthers);
    } else {
      show(history.read(visit.name(), Numbers.of(number), visit.language()), this::show);
    }
  }

  private static @Nullable String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }

  private <T> void show(Reading<T> reading, Consumer<T> show) {
    switch (reading) {
      case Reading.Found<T> found -> show.accept(found.shown());
      case Reading.Gone<T> gone -> tombstone.show(gone);
      case Reading.Missing<T> _ -> ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void showWithOthers(ItemView item) {
    show(item);
    if (visit.getPlace() == Place.ITEM) {
      like = catalogue.like(item, visit.language());
    }
  }

  private void show(VersionView shown) {
    version = shown;
    show(shown.item());
  }

  private void show(ItemView item) {
    Place place = item.kind().equals("page") ? Place.PAGE : Place.ITEM;
    if (place != visit.getPlace()) {
      FacesContext faces = FacesContext.getCurrentInstance();
      ExternalContext external = faces.getExternalContext();
      external.setResponseStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      external.setResponseHeader(
          "Location",
          place.path(visit.language(), item.slug())
              + (version == null ? "" : "?version=" + version.number()));
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

  /** Other items about the same; none beside drafts, versions and editorial pages. */
  public List<Card> getLike() {
    return like;
  }

  /** Which version is shown; null when it is simply what the item says now. */
  public @Nullable VersionView getVersion() {
    return version;
  }
}
