package nl.veerkracht.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.Exchange;
import org.jspecify.annotations.Nullable;

/** The picture of the evidence: to look at, to look into, and to take along. */
@Named
@RequestScoped
public class EvidenceMapPage {

  private final EvidenceMap map;
  private final Searching searching;
  private final Visit visit;
  private final Exchange exchange;
  private @Nullable EvidenceMapView view;

  @SuppressWarnings("NullAway")
  protected EvidenceMapPage() {
    this(null, null, null, null);
  }

  @Inject
  EvidenceMapPage(EvidenceMap map, Searching searching, Visit visit, Exchange exchange) {
    this.map = map;
    this.searching = searching;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    SearchAddress asked =
        SearchAddress.parse(
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    SearchAddress current = searching.current(asked);
    if (!current.filters().equals(asked.filters())) {
      exchange.moved(visit.getPath() + current.query());
      return;
    }
    EvidenceMapView read = map.read(asked, exchange.text("cell"), visit.language());
    EvidenceMapFile file = new EvidenceMapFile(read, visit.language());
    String name = visit.getPath().replaceAll("^.*/", "");
    switch (exchange.text("as")) {
      case "csv" -> exchange.file(name + ".csv", "text/csv", file::csv);
      case "svg" -> exchange.file(name + ".svg", "image/svg+xml", file::svg);
      default -> view = read;
    }
  }

  public @Nullable EvidenceMapView getView() {
    return view;
  }

  /** What a cell without is a gap: interventions, or anything where others are asked for. */
  public String getCounted() {
    return view == null || view.interventions() ? "interventions" : "anything";
  }

  /** The address of this picture as a file of a type. */
  public String file(String type) {
    String query = view == null ? "" : view.address();
    return visit.getPath() + (query.isEmpty() ? "?" : query + "&") + "as=" + type;
  }
}
