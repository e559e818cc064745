package nl.veerkracht.indexing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.Exchange;
import org.jspecify.annotations.Nullable;

/** How the search index stands, and rebuilding it. */
@Named
@RequestScoped
public class SearchIndexPage {

  private final IndexDesk desk;
  private final Visit visit;
  private final Exchange exchange;
  private @Nullable IndexView view;

  @SuppressWarnings("NullAway")
  protected SearchIndexPage() {
    this(null, null, null);
  }

  @Inject
  SearchIndexPage(IndexDesk desk, Visit visit, Exchange exchange) {
    this.desk = desk;
    this.visit = visit;
    this.exchange = exchange;
  }

  /** Asking twice is one rebuild: the page shows how it stands. */
  public void load() {
    if (exchange.posted() && exchange.text("do").equals("rebuild")) {
      desk.rebuild();
      exchange.goTo(Place.SEARCH_INDEX.path(visit.language()));
    } else {
      view = desk.look();
    }
  }

  public @Nullable IndexView getView() {
    return view;
  }

  /** Whether to ask if the administrator is sure. */
  public boolean isAsked() {
    return exchange.text("ask").equals("rebuild");
  }
}
