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

  /** More filters than anybody chooses; who asks for more walks through all combinations. */
  private static final int MOST_FILTERS = 30;

  /** Beyond so many filters search engines are asked to follow no link. */
  private static final int DEEP = 4;

  private final Searching searching;
  private final Visit visit;
  private final Exchange exchange;
  private final Feeds feeds;
  private final Noting noting;
  private @Nullable SearchView view;
  private boolean surplus;

  @SuppressWarnings("NullAway")
  protected SearchPage() {
    this(null, null, null, null, null);
  }

  @Inject
  SearchPage(Searching searching, Visit visit, Exchange exchange, Feeds feeds, Noting noting) {
    this.searching = searching;
    this.visit = visit;
    this.exchange = exchange;
    this.feeds = feeds;
    this.noting = noting;
  }

  public void load() {
    var parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    SearchAddress whole = SearchAddress.parse(parameters);
    SearchAddress asked = whole.atMost(MOST_FILTERS);
    if (exchange.text("as").equals("atom")) {
      feed(asked);
      return;
    }
    surplus = asked.narrowness() < whole.narrowness();
    SearchAddress current = searching.current(asked);
    if (current.filters().equals(asked.filters())) {
      SearchView found = searching.search(asked, visit.language());
      noting.searched(asked, found, exchange.arrival());
      view = found;
    } else {
      exchange.moved(visit.getPath() + current.query());
    }
  }

  private void feed(SearchAddress asked) {
    exchange.header("X-Robots-Tag", "noindex");
    exchange.changing(
        AtomFeed.TYPE, feeds.tag(), file -> feeds.of(asked, visit.language()).write(file));
  }

  /** The query of this search as it is kept and followed, whoever asks it. */
  public String getKept() {
    return view == null ? "" : view.kept();
  }

  /** The query of the feed of this search. */
  public String getFeed() {
    return AtomFeed.queryOf(getKept());
  }

  public @Nullable SearchView getView() {
    return view;
  }

  /** Whether filters were left out because there were too many. */
  public boolean isSurplus() {
    return surplus;
  }

  public int getMostFilters() {
    return MOST_FILTERS;
  }

  /** Whether this is one of the many combinations of filters that nobody needs to find. */
  public boolean isDeep() {
    return view != null && view.chips().size() > DEEP;
  }
}
