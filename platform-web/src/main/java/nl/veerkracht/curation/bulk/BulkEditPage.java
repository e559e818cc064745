package nl.veerkracht.curation.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.page.Paging;
import org.jspecify.annotations.Nullable;

/** One change of many items: what became of each, and undoing it. */
@Named
@RequestScoped
public class BulkEditPage {

  private static final int SIZE = 50;

  private final BulkHistory history;
  private final BulkRun run;
  private final Visit visit;
  private final Exchange exchange;
  private List<BulkEditView.Line> lines = List.of();
  private Paging paging = Paging.NONE;
  private @Nullable BulkEditView view;

  @SuppressWarnings("NullAway")
  protected BulkEditPage() {
    this(null, null, null, null);
  }

  @Inject
  BulkEditPage(BulkHistory history, BulkRun run, Visit visit, Exchange exchange) {
    this.history = history;
    this.run = run;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    long id = Numbers.of(visit.name());
    Optional<BulkEditView> found = history.open(id, visit.language());
    if (found.isEmpty()) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
    } else if (exchange.posted()) {
      act(id);
    } else {
      show(id, found.get());
    }
  }

  /** Undoing twice, or going on with what is done, does nothing: the page shows how it stands. */
  private void act(long id) {
    switch (exchange.text("do")) {
      case "undo" -> run.undo(id);
      case "go-on" -> run.goOn(id);
      default -> {}
    }
    exchange.goTo(Place.BULK_EDIT.path(visit.language(), visit.name()));
  }

  private void show(long id, BulkEditView found) {
    view = found;
    int page = Paging.page(exchange.text("page"));
    lines = history.lines(id, page, SIZE, visit.language());
    long total = found.counts().stream().mapToLong(BulkEditView.Count::number).sum();
    paging = Paging.of(page, SIZE, total);
  }

  public @Nullable BulkEditView getView() {
    return view;
  }

  public List<BulkEditView.Line> getLines() {
    return lines;
  }

  public Paging getPaging() {
    return paging;
  }
}
