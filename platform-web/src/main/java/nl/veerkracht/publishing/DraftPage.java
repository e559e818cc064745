package nl.veerkracht.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.draft.FormView;
import nl.veerkracht.draft.FormViews;
import nl.veerkracht.draft.LikelyDuplicates;
import nl.veerkracht.draft.TypedFields;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.reference.References;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.page.Numbers;
import org.jspecify.annotations.Nullable;

/** Writing in one draft, and following what becomes of it. */
@Named
@RequestScoped
public class DraftPage {

  /** The button beside a file, with the number of the file as its value. */
  private static final String REMOVE_FILE = "remove-file";

  /** The button beside a file that was taken away. */
  private static final String BRING_FILE = "bring-file";

  /** The button that brings a file, where no script does; the file itself is taken elsewhere. */
  private static final String BRING = "bring";

  /** Under this name the page is told why a file that came with the form is refused. */
  public static final String REFUSED_FILE = "refused-file";

  private static final String REFERENCE = "reference";

  /** Where the files are on the page. */
  private static final String FILES = "#bestanden";

  /** Buttons inside the form: what is typed is kept first, whatever they ask for. */
  private static final Set<String> SAVING =
      Set.of("save", "autosave", "submit", "prefill", REFERENCE, REMOVE_FILE, BRING_FILE, BRING);

  private static final int UNPROCESSABLE = 422;

  private final DraftDesk desk;
  private final SubmitDesk submit;
  private final FormViews forms;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private List<Saving.Difference> differences = List.of();
  private List<LikelyDuplicates.Likely> similar = List.of();
  private List<LinkLook.Found> links = List.of();
  private @Nullable DraftView draft;
  private @Nullable FormView form;
  private int revision;
  private boolean restored;

  @SuppressWarnings("NullAway")
  protected DraftPage() {
    this(null, null, null, null, null);
  }

  @Inject
  DraftPage(DraftDesk desk, SubmitDesk submit, FormViews forms, Visit visit, Exchange exchange) {
    this.desk = desk;
    this.submit = submit;
    this.forms = forms;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    long id = Numbers.of(visit.name());
    Optional<DraftView> found = desk.open(id);
    if (found.isEmpty()) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    draft = found.get();
    revision = draft.revision();
    FieldValues values = draft.fields();
    if (exchange.posted()) {
      values = TypedFields.of(draft.kind(), exchange);
      restored = !exchange.text("restore").isEmpty();
      if (restored) {
        revision = sentRevision();
      } else {
        act(draft, values, button());
      }
    } else {
      check(draft);
    }
    form = forms.of(draft, values, mistakes.getAll(), visit.language());
  }

  /** What an attempt to submit found. */
  private void check(DraftView opened) {
    if (!exchange.text("check").isEmpty()) {
      submit.mistakes(opened.id(), visit.language()).forEach(mistakes::add);
    }
    if (!exchange.text("similar").isEmpty()) {
      similar = submit.similar(opened, visit.language());
    }
    if (!exchange.text("links").isEmpty()) {
      links = submit.links(opened, visit.language());
    }
  }

  private String button() {
    return Stream.of(REMOVE_FILE, BRING_FILE)
        .filter(name -> !exchange.text(name).isEmpty())
        .findFirst()
        .orElseGet(() -> exchange.text("do"));
  }

  private int sentRevision() {
    return (int) Numbers.of(exchange.text("revision"));
  }

  private void act(DraftView opened, FieldValues typed, String act) {
    long id = opened.id();
    String refused = exchange.passedOn(REFUSED_FILE);
    if (!refused.isEmpty()) {
      mistakes.add("file", refused);
    }
    if (!SAVING.contains(act)) {
      desk.act(id, act, exchange);
      exchange.goTo(path(id));
      return;
    }
    Optional<FieldValues> values = completed(id, typed, act);
    if (values.isEmpty()) {
      exchange.refuse(UNPROCESSABLE);
      return;
    }
    switch (desk.save(opened, sentRevision(), values.get(), exchange)) {
      case Saving.Kept kept -> kept(id, act, kept);
      case Saving.Clash clash -> {
        differences = clash.differences();
        revision = clash.revision();
        exchange.refuse(HttpServletResponse.SC_CONFLICT);
      }
      case Saving.Impossible _ -> exchange.refuse(HttpServletResponse.SC_CONFLICT);
    }
  }

  /** What was typed, with what a button adds; nothing when that is a mistake. */
  private Optional<FieldValues> completed(long id, FieldValues typed, String act) {
    return switch (act) {
      case "prefill" -> Optional.of(desk.prefilled(id, typed));
      case REFERENCE -> referenced(typed);
      default -> Optional.of(typed);
    };
  }

  private Optional<FieldValues> referenced(FieldValues typed) {
    References.Imported read = desk.reference(exchange);
    if (!read.publications().isEmpty()) {
      return Optional.of(Prefilling.fill(typed, read.publications().getFirst()));
    }
    mistakes.add(
        REFERENCE,
        read.problems().stream()
            .map(problem -> problem.text(visit.language()))
            .collect(Collectors.joining(" ")));
    return Optional.empty();
  }

  private void kept(long id, String act, Saving.Kept kept) {
    switch (act) {
      case "autosave" -> {
        exchange.header("X-Revision", Integer.toString(kept.revision()));
        exchange.say(desk.saved(kept.moment(), visit.language()));
      }
      case REMOVE_FILE -> {
        desk.removeFile(id, exchange.text(REMOVE_FILE));
        exchange.goTo(path(id) + FILES);
      }
      case BRING -> brought(id, kept);
      case BRING_FILE -> {
        desk.bringFileBack(id, exchange.text(BRING_FILE));
        exchange.goTo(path(id) + FILES);
      }
      case "submit" -> exchange.goTo(path(id) + submit.submit(id, exchange, visit.language()));
      default -> exchange.goTo(path(id));
    }
  }

  private void brought(long id, Saving.Kept kept) {
    if (mistakes.isEmpty()) {
      exchange.goTo(path(id) + FILES);
    } else {
      revision = kept.revision();
      exchange.refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
  }

  private String path(long id) {
    return Place.DRAFT.path(visit.language(), Long.toString(id));
  }

  /** What is online already and much like this; only after an attempt to submit. */
  public List<LikelyDuplicates.Likely> getSimilar() {
    return similar;
  }

  /** The addresses in it that seem to be gone; only after an attempt to submit. */
  public List<LinkLook.Found> getGoneLinks() {
    return links.stream().filter(LinkLook.Found::gone).toList();
  }

  /** The addresses in it that could not be looked at. */
  public List<LinkLook.Found> getUnseenLinks() {
    return links.stream().filter(link -> !link.gone()).toList();
  }

  public @Nullable DraftView getDraft() {
    return draft;
  }

  public @Nullable FormView getForm() {
    return form;
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  /** Why a file that came with the form is refused. */
  public @Nullable String getFileMistake() {
    return mistakes.of("file");
  }

  /** The fields that somebody else, or another tab, changed as well. */
  public List<Saving.Difference> getDifferences() {
    return differences;
  }

  /** The reference that was pasted and not understood. */
  public String getReference() {
    return exchange.exactly(REFERENCE);
  }

  /** The revision that a save of this page starts from. */
  public int getRevision() {
    return revision;
  }

  /** Whether the page shows what was typed before signing in again, and not saved yet. */
  public boolean isRestored() {
    return restored;
  }

  /** The names of the fields by their field, for differences and remarks. */
  public Map<String, String> getLabels() {
    return forms.labels(draft == null ? "page" : draft.kind(), visit.language());
  }
}
