package nl.veerkracht.keep;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.address.Visit;
import nl.veerkracht.keep.list.Collecting;
import nl.veerkracht.keep.list.ListLine;
import nl.veerkracht.keep.list.Listing;
import nl.veerkracht.keep.thing.Thing;
import nl.veerkracht.keep.thing.ThingView;
import nl.veerkracht.keep.thing.Things;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/** Where an item or a search is put in a list, or followed. */
@Named
@RequestScoped
public class KeepPage {

  private static final int UNPROCESSABLE = 422;
  private static final List<String> DONE = List.of("kept", "followed", "ended");

  private final Things things;
  private final KeepDesk desk;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private @Nullable ThingView view;
  private List<ListLine> lists = List.of();
  private boolean followed;

  @SuppressWarnings("NullAway")
  protected KeepPage() {
    this(null, null, null, null);
  }

  @Inject
  KeepPage(Things things, KeepDesk desk, Visit visit, Exchange exchange) {
    this.things = things;
    this.desk = desk;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    Optional<Things.Shown> named =
        things.named(
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap(),
            visit.language());
    if (named.isEmpty()) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    view = named.get().view();
    Thing thing = named.get().thing();
    if (!exchange.posted() || !act(thing)) {
      lists = desk.lists();
      followed = desk.follows(thing);
    }
  }

  private boolean act(Thing thing) {
    return switch (exchange.text("do")) {
      case "follow" ->
          desk.follow(thing, visit.language()) ? done("followed") : wrong("follow", "follow.full");
      case "end" -> {
        desk.end(thing);
        yield done("ended");
      }
      default -> keep(thing);
    };
  }

  private boolean keep(Thing thing) {
    if (getNote().length() > Collecting.LONGEST_NOTE) {
      return wrong("note", "list.note.mistake");
    }
    boolean makes = !getName().isEmpty();
    if (makes && getName().length() > Listing.LONGEST_NAME || !makes && getList().isEmpty()) {
      return wrong("name", "list.name.mistake");
    }
    KeepDesk.Kept kept =
        makes
            ? desk.keepInNew(getName(), thing, getNote())
            : desk.keep(Numbers.of(getList()), thing, getNote());
    return switch (kept) {
      case DONE -> done("kept");
      case FULL -> wrong("name", "list.full");
      case TOO_MANY -> wrong("name", "list.too-many");
      case NO_SUCH_LIST -> wrong("name", "list.none-such");
    };
  }

  private boolean done(String what) {
    String query = view == null ? "" : view.keepQuery();
    exchange.goTo(visit.getPath() + (query.isEmpty() ? "?" : query + "&") + "done=" + what);
    return true;
  }

  private boolean wrong(String field, String key) {
    mistakes.add(field, Messages.of(visit.language(), key, Listing.MOST));
    exchange.refuse(UNPROCESSABLE);
    return false;
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  public @Nullable ThingView getView() {
    return view;
  }

  /** One's own lists to choose from, the last used first. */
  public List<ListLine> getLists() {
    return lists;
  }

  public boolean isFollowed() {
    return followed;
  }

  /** The number of the list that is chosen. */
  public String getList() {
    return exchange.text("list");
  }

  /** What is typed as the name of a new list. */
  public String getName() {
    return exchange.text("name");
  }

  /** What is typed as a note. */
  public String getNote() {
    return exchange.text("note");
  }

  /** What was done just now; empty for nothing. */
  public String getDone() {
    String done = exchange.text("done");
    return DONE.contains(done) ? done : "";
  }
}
