package nl.veerkracht.curation.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One term: what it says, where it stands, and putting it away. What is put away is asked for
 * first, with what it means for the items.
 */
@Named
@RequestScoped
public class TermPage {

  private static final String STAY = "stay";

  private final VocabularyLists lists;
  private final VocabularyDesk desk;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private @Nullable TermView view;

  @SuppressWarnings("NullAway")
  protected TermPage() {
    this(null, null, null, null);
  }

  @Inject
  TermPage(VocabularyLists lists, VocabularyDesk desk, Visit visit, Exchange exchange) {
    this.lists = lists;
    this.desk = desk;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    Optional<TermView> found = lists.open(visit.name(), visit.language());
    if (found.isEmpty()) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    view = found.get();
    if (exchange.posted()) {
      act(found.get());
    }
  }

  private void act(TermView term) {
    String other = exchange.text("other");
    boolean done =
        switch (exchange.text("do")) {
          case "write" -> write(term);
          case "merge" -> desk.merge(term.vocabulary(), term.id(), other);
          case "retire" ->
              desk.retire(term.vocabulary(), term.id(), other.isEmpty() ? null : other);
          case "restore" -> desk.restore(term.vocabulary(), term.id());
          default -> false;
        };
    if (done) {
      exchange.goTo(Place.TERM.path(visit.language(), term.address()) + "?saved=yes");
    } else if (mistakes.isEmpty()) {
      view = lists.open(visit.name(), visit.language()).orElse(view);
      refuse("late", "late");
    }
  }

  private boolean write(TermView term) {
    Map<String, String> fields = new TreeMap<>(term.fields());
    TermFields.NAMES.stream()
        .filter(name -> !term.fixed() || !name.equals("parent"))
        .forEach(name -> fields.put(name, exchange.text(name)));
    TermChecks.of(fields).forEach(this::refuse);
    String after = exchange.text("after");
    boolean moves = !term.fixed() && !after.equals(STAY);
    return mistakes.isEmpty()
        && desk.write(term.vocabulary(), term.id(), fields, moves ? after : null);
  }

  private void refuse(String field, String key) {
    mistakes.add(field, Messages.of(visit.language(), "term.mistake." + key));
    exchange.refuse(422);
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  public @Nullable TermView getView() {
    return view;
  }

  /** Whether the editor comes from changing something. */
  public boolean isSaved() {
    return !exchange.text("saved").isEmpty();
  }

  /** What the editor is asked to be sure about: merge or retire; empty for nothing. */
  public String getAsked() {
    String asked = exchange.text("ask");
    boolean possible = asked.equals("retire") || asked.equals("merge") && !getOther().isEmpty();
    return possible && !isSaved() ? asked : "";
  }

  /** The term that takes the place of this one, where one is chosen. */
  public String getOther() {
    return view == null
        ? ""
        : view.others().stream()
            .map(TermView.Choice::id)
            .filter(exchange.text("other")::equals)
            .findFirst()
            .orElse("");
  }

  public String getOtherName() {
    return view == null
        ? ""
        : view.others().stream()
            .filter(choice -> choice.id().equals(exchange.text("other")))
            .map(TermView.Choice::name)
            .findFirst()
            .orElse("");
  }

  /** A field of the form: what was typed, else what the term says. */
  public String value(String field) {
    return exchange.posted() && exchange.text("do").equals("write") || view == null
        ? exchange.text(field)
        : view.fields().getOrDefault(field, "");
  }
}
