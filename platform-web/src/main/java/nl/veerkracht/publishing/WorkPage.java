package nl.veerkracht.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.draft.DraftLine;
import nl.veerkracht.draft.DraftLines;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.item.Kind;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.page.Paging;

/** One's own work in one overview, and where something new begins. */
@Named
@RequestScoped
public class WorkPage {

  private static final int SIZE = 20;
  private static final int RECENT = 5;
  private static final int COPIES = 50;

  private final Drafting drafting;
  private final Copying copying;
  private final Visit visit;
  private final Exchange exchange;
  private List<DraftLine> drafts = List.of();
  private List<DraftLine> published = List.of();
  private List<DraftLine> copies = List.of();
  private Paging paging = Paging.NONE;

  @SuppressWarnings("NullAway")
  protected WorkPage() {
    this(null, null, null, null);
  }

  @Inject
  WorkPage(Drafting drafting, Copying copying, Visit visit, Exchange exchange) {
    this.drafting = drafting;
    this.copying = copying;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    Optional<Long> begun = exchange.posted() ? begin() : Optional.empty();
    if (begun.isPresent()) {
      exchange.goTo(Place.DRAFT.path(visit.language(), Long.toString(begun.get())));
      return;
    }
    int page = Paging.page(exchange.text("page"));
    DraftLines part = drafting.own(page, SIZE);
    drafts = part.drafts();
    paging = Paging.of(page, SIZE, part.total());
    published = drafting.published(RECENT);
    copies = copying.possible(COPIES);
  }

  private Optional<Long> begin() {
    String copied = exchange.text("copy");
    if (!copied.isEmpty()) {
      return copying.copy(Numbers.of(copied));
    }
    boolean example = !exchange.text("example").isEmpty();
    return Kind.of(exchange.text("kind"))
        .filter(drafting.kinds()::contains)
        .map(
            kind ->
                drafting.start(
                    kind, example ? Prompts.of(kind, visit.language()) : FieldValues.NONE));
  }

  /** What one wrote and can begin something new from. */
  public List<DraftLine> getCopies() {
    return copies;
  }

  /** What somebody may begin: authors what they make, editors everything. */
  public List<String> getKinds() {
    return drafting.kinds().stream().map(Kind::code).toList();
  }

  public List<DraftLine> getDrafts() {
    return drafts;
  }

  public List<DraftLine> getPublished() {
    return published;
  }

  public Paging getPaging() {
    return paging;
  }
}
