package nl.veerkracht.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Numbers;
import org.jspecify.annotations.Nullable;

/** The versions of an item, and the words that changed between two of them. */
@Named
@RequestScoped
public class VersionsPage {

  private final History history;
  private final Tombstone tombstone;
  private final Visit visit;
  private final Exchange exchange;
  private @Nullable HistoryView view;

  @SuppressWarnings("NullAway")
  protected VersionsPage() {
    this(null, null, null, null);
  }

  @Inject
  VersionsPage(History history, Tombstone tombstone, Visit visit, Exchange exchange) {
    this.history = history;
    this.tombstone = tombstone;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    String from = exchange.text("from");
    String to = exchange.text("to");
    Reading<HistoryView> reading =
        from.isEmpty() && to.isEmpty()
            ? history.list(visit.name(), visit.language())
            : history.compare(visit.name(), Numbers.of(from), Numbers.of(to), visit.language());
    switch (reading) {
      case Reading.Found<HistoryView> found -> view = found.shown();
      case Reading.Gone<HistoryView> gone -> tombstone.show(gone);
      case Reading.Missing<HistoryView> _ -> ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  public @Nullable HistoryView getView() {
    return view;
  }
}
