package nl.veerkracht.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.draft.BroughtFiles;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.draft.FormView;
import nl.veerkracht.draft.FormViews;
import nl.veerkracht.draft.LikelyDuplicates;
import nl.veerkracht.item.AttachedFile;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/** Judging one draft: reading it, remarking on it, and deciding. */
@Named
@RequestScoped
public class ReviewPage {

  private final ReviewDesk desk;
  private final BroughtFiles files;
  private final FormViews forms;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private List<LikelyDuplicates.Likely> similar = List.of();
  private @Nullable DraftView draft;
  private @Nullable FormView form;

  @SuppressWarnings("NullAway")
  protected ReviewPage() {
    this(null, null, null, null, null);
  }

  @Inject
  ReviewPage(ReviewDesk desk, BroughtFiles files, FormViews forms, Visit visit, Exchange exchange) {
    this.desk = desk;
    this.files = files;
    this.forms = forms;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    long id = Numbers.of(visit.name());
    if (exchange.posted() && exchange.text("restore").isEmpty()) {
      act(id);
    }
    Optional<DraftView> found = desk.open(id);
    if (found.isEmpty()) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    draft = found.get();
    similar = draft.withEditors() ? desk.similar(draft, visit.language()) : List.of();
    form = forms.of(draft, draft.fields(), Map.of(), visit.language());
  }

  private void act(long id) {
    String refused = desk.act(id, exchange);
    if (refused.isEmpty()) {
      exchange.goTo(Place.REVIEW.path(visit.language(), Long.toString(id)));
    } else {
      mistakes.add(refused, Messages.of(visit.language(), "review.mistake." + refused));
      exchange.refuse(422);
    }
  }

  public @Nullable DraftView getDraft() {
    return draft;
  }

  /** What is online already and much like this. */
  public List<LikelyDuplicates.Likely> getSimilar() {
    return similar;
  }

  /** The files that came with it. */
  public List<AttachedFile> getFiles() {
    return draft == null ? List.of() : files.of(draft.id());
  }

  public @Nullable FormView getForm() {
    return form;
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  /** The address of somebody to ask for advice, as it was typed. */
  public String getEmail() {
    return exchange.text("email");
  }

  public String getReason() {
    return exchange.text("reason");
  }

  /** What was typed as a remark, and not accepted. */
  public String getText() {
    return exchange.text("text");
  }

  public String getField() {
    return exchange.text("field");
  }

  /** The names of the fields. */
  public Map<String, String> getLabels() {
    return forms.labels(draft == null ? "page" : draft.kind(), visit.language());
  }
}
