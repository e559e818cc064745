package nl.veerkracht.curation.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Paging;

/** What was changed for many items at once, the latest first. */
@Named
@RequestScoped
public class BulkEditsPage {

  private static final int SIZE = 20;

  private final BulkHistory history;
  private final Visit visit;
  private final Exchange exchange;
  private List<BulkEditView> edits = List.of();
  private Paging paging = Paging.NONE;

  @SuppressWarnings("NullAway")
  protected BulkEditsPage() {
    this(null, null, null);
  }

  @Inject
  BulkEditsPage(BulkHistory history, Visit visit, Exchange exchange) {
    this.history = history;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    int page = Paging.page(exchange.text("page"));
    BulkHistory.Part part = history.latest(page, SIZE, visit.language());
    edits = part.edits();
    paging = Paging.of(page, SIZE, part.total());
  }

  public List<BulkEditView> getEdits() {
    return edits;
  }

  public Paging getPaging() {
    return paging;
  }
}
