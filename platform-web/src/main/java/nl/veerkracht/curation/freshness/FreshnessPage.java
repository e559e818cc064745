package nl.veerkracht.curation.freshness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Paging;

/** The items that editors are to see to, the longest not checked first. */
@Named
@RequestScoped
public class FreshnessPage {

  private static final int SIZE = 20;

  private final FreshnessDesk desk;
  private final Visit visit;
  private final Exchange exchange;
  private List<FreshnessLine> lines = List.of();
  private Paging paging = Paging.NONE;

  @SuppressWarnings("NullAway")
  protected FreshnessPage() {
    this(null, null, null);
  }

  @Inject
  FreshnessPage(FreshnessDesk desk, Visit visit, Exchange exchange) {
    this.desk = desk;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.posted() && act()) {
      return;
    }
    int page = Paging.page(exchange.text("page"));
    FreshnessDesk.Part part = desk.find(concern(), page, SIZE, visit.language());
    lines = part.lines();
    paging = Paging.of(page, SIZE, part.total());
  }

  private boolean act() {
    String slug = exchange.text("item");
    boolean checks = exchange.text("do").equals("check");
    Optional<String> title =
        checks ? desk.check(slug, visit.language()) : desk.uncheck(slug, visit.language());
    String place = Place.FRESHNESS.path(visit.language()) + "?why=" + getConcern();
    title.ifPresent(it -> exchange.goTo(checks ? place + "&checked=" + slug : place));
    return title.isPresent();
  }

  private Concern concern() {
    return Concern.of(exchange.text("why"));
  }

  /** Why the items are shown. */
  public String getConcern() {
    return concern().code();
  }

  public List<String> getConcerns() {
    return Arrays.stream(Concern.values()).map(Concern::code).toList();
  }

  /** The slug of the item that was just checked, so that it can be undone; empty for none. */
  public String getChecked() {
    String slug = exchange.text("checked");
    return slug.matches("[a-z0-9-]{1,120}") ? slug : "";
  }

  /** This list again, up to the page in it. */
  public String getAddress() {
    return "?why=" + getConcern() + "&";
  }

  public List<FreshnessLine> getLines() {
    return lines;
  }

  public Paging getPaging() {
    return paging;
  }
}
