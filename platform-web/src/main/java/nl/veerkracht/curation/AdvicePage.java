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
import nl.veerkracht.draft.DraftLine;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.draft.FormView;
import nl.veerkracht.draft.FormViews;
import nl.veerkracht.item.AttachedFile;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/** Reading a draft and advising on it, for whoever the editors asked. */
@Named
@RequestScoped
public class AdvicePage {

  private static final int LONGEST = 4000;
  private static final int UNPROCESSABLE = 422;

  private final Advising advising;
  private final BroughtFiles files;
  private final FormViews forms;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private @Nullable DraftView draft;
  private @Nullable FormView form;

  @SuppressWarnings("NullAway")
  protected AdvicePage() {
    this(null, null, null, null, null);
  }

  @Inject
  AdvicePage(
      Advising advising, BroughtFiles files, FormViews forms, Visit visit, Exchange exchange) {
    this.advising = advising;
    this.files = files;
    this.forms = forms;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    long id = Numbers.of(visit.name());
    Optional<DraftView> found = advising.open(id);
    if (found.isEmpty()) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    draft = found.get();
    form = forms.of(draft, draft.fields(), Map.of(), visit.language());
    if (exchange.posted() && exchange.text("restore").isEmpty()) {
      advise(id);
    }
  }

  private void advise(long id) {
    String text = getText();
    if (text.isEmpty() || text.length() > LONGEST) {
      mistakes.add("text", Messages.of(visit.language(), "review.mistake.text"));
      exchange.refuse(UNPROCESSABLE);
    } else {
      advising.advise(id, getField(), text);
      exchange.goTo(Place.ADVICE.path(visit.language(), Long.toString(id)));
    }
  }

  /** What waits for this reader's advice. */
  public List<DraftLine> getWaiting() {
    return advising.waiting();
  }

  public @Nullable DraftView getDraft() {
    return draft;
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

  /** What was typed as advice, and not accepted. */
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
