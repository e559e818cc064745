package nl.veerkracht.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.search.Facet;
import org.jspecify.annotations.Nullable;

/** The page of a protective factor, a level of resilience or a phenomenon. */
@Named
@RequestScoped
public class TopicPage {

  private final Topics topics;
  private final Visit visit;
  private final Exchange exchange;
  private @Nullable TopicView view;

  @SuppressWarnings("NullAway")
  protected TopicPage() {
    this(null, null, null);
  }

  @Inject
  TopicPage(Topics topics, Visit visit, Exchange exchange) {
    this.topics = topics;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    Facet facet = visit.getPlace() == Place.FACTOR ? Facet.FACTOR : Facet.PHENOMENON;
    Optional<TopicView> found = topics.read(facet, visit.name(), visit.language());
    if (found.isEmpty()) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
    }
    view = found.orElse(null);
    if (view != null && !view.term().id().equals(visit.name())) {
      exchange.moved(visit.getPlace().path(visit.language(), view.term().id()));
    }
  }

  public @Nullable TopicView getView() {
    return view;
  }

  public boolean isFactor() {
    return visit.getPlace() == Place.FACTOR;
  }
}
