package nl.veerkracht.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.draft.DraftLine;
import nl.veerkracht.draft.DraftLines;
import nl.veerkracht.draft.DraftState;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Paging;

/** What authors submitted, the longest waiting first. */
@Named
@RequestScoped
public class QueuePage {

  private static final int SIZE = 20;

  private final Reviewing reviewing;
  private final Exchange exchange;
  private List<DraftLine> drafts = List.of();
  private Paging paging = Paging.NONE;

  @SuppressWarnings("NullAway")
  protected QueuePage() {
    this(null, null);
  }

  @Inject
  QueuePage(Reviewing reviewing, Exchange exchange) {
    this.reviewing = reviewing;
    this.exchange = exchange;
  }

  public void load() {
    int page = Paging.page(exchange.text("page"));
    Optional<DraftState> state = DraftState.of(getState()).filter(Reviewing.STATES::contains);
    DraftLines part =
        reviewing.queue(state.map(List::of).orElse(Reviewing.WAITING), isMine(), page, SIZE);
    drafts = part.drafts();
    paging = Paging.of(page, SIZE, part.total());
  }

  public List<DraftLine> getDrafts() {
    return drafts;
  }

  public Paging getPaging() {
    return paging;
  }

  public String getState() {
    return exchange.text("state");
  }

  /** Whether only what this editor took is shown. */
  public boolean isMine() {
    return !exchange.text("mine").isEmpty();
  }

  public List<String> getStates() {
    return Reviewing.STATES.stream().map(DraftState::code).toList();
  }

  /** The filter again, for the links to other pages of the list. */
  public String getFilter() {
    return "?state="
        + (DraftState.of(getState()).isPresent() ? getState() : "")
        + (isMine() ? "&mine=yes&" : "&");
  }
}
