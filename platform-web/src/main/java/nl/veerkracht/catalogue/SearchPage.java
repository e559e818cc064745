package nl.veerkracht.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  private final Feeds feeds;
  private @Nullable SearchView view;

  @SuppressWarnings("NullAway")
  protected SearchPage() {
    this(null, null, null, null);
  }

  @Inject
  SearchPage(Searching searching, Visit visit, Exchange exchange, Feeds feeds) {
    this.searching = searching;
    this.visit = visit;
    this.exchange = exchange;
    this.feeds = feeds;
  }

  public void load() {
    var parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    SearchAddress asked = SearchAddress.parse(parameters);
    if (exchange.text("as").equals("atom")) {
      feed(asked);
      return;
    }
    SearchAddress current = searching.current(asked);
    if (current.filters().equals(asked.filters())) {
      view = searching.search(asked, visit.language());
    } else {
      exchange.moved(visit.getPath() + current.query());
    }
  }

  private void feed(SearchAddress asked) {
    exchange.header("X-Robots-Tag", "noindex");
    exchange
        .changing(AtomFeed.TYPE, feeds.tag())
        .ifPresent(
            file -> {
              try (file) {
                feeds.of(asked, visit.language()).write(file);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
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
}
