package nl.veerkracht.keep.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.page.Paging;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/** One list of one's own: what it holds, and everything that can be done with it. */
@Named
@RequestScoped
public class ListPage {

  private static final int SIZE = 20;
  private static final int UNPROCESSABLE = 422;

  private final Listing listing;
  private final Collecting collecting;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private @Nullable ListView view;

  @SuppressWarnings("NullAway")
  protected ListPage() {
    this(null, null, null, null);
  }

  @Inject
  ListPage(Listing listing, Collecting collecting, Visit visit, Exchange exchange) {
    this.listing = listing;
    this.collecting = collecting;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    boolean found = exchange.posted() ? act() : file();
    if (!found) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Whether there is such a list; it is shown when nothing was done and no file is asked for. */
  private boolean show() {
    int page = Paging.page(exchange.text("page"));
    view = collecting.own(id(), isOldestFirst(), page, SIZE, visit.language()).orElse(null);
    return view != null;
  }

  private boolean file() {
    String type = exchange.text("as");
    if (type.isEmpty()) {
      return show();
    }
    Optional<ListFile> file = collecting.ownFile(id(), visit.language());
    file.ifPresent(it -> FileAnswer.write(it, type, visit, exchange));
    return file.isPresent();
  }

  private boolean act() {
    return switch (exchange.text("do")) {
      case "rename" ->
          ListsPage.isName(getName())
              ? done(listing.rename(id(), getName()))
              : wrong("name", "list.name.mistake");
      case "share" -> done(listing.share(id()));
      case "unshare" -> done(listing.unshare(id()));
      case "remove" -> removed(listing.remove(id()));
      case "take" -> done(collecting.take(id(), entry()), "taken=" + entry());
      case "back" -> done(collecting.putBack(id(), entry()));
      case "note" ->
          getNote().length() <= Collecting.LONGEST_NOTE
              ? done(collecting.note(id(), entry(), getNote()))
              : wrong("note", "list.note.mistake");
      default -> show();
    };
  }

  private boolean done(boolean done) {
    return done(done, "");
  }

  private boolean done(boolean done, String said) {
    if (done) {
      exchange.goTo(visit.getPath() + (getAddress() + said).replaceFirst("[?&]$", ""));
    }
    return done;
  }

  private boolean removed(boolean done) {
    if (done) {
      exchange.goTo(Place.LISTS.path(visit.language()) + "?removed=" + id());
    }
    return done;
  }

  private boolean wrong(String field, String key) {
    mistakes.add(field, Messages.of(visit.language(), key));
    exchange.refuse(UNPROCESSABLE);
    return show();
  }

  private long id() {
    return Numbers.of(visit.name());
  }

  private long entry() {
    return Numbers.of(exchange.text("entry"));
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  public @Nullable ListView getView() {
    return view;
  }

  /** What is typed as its name. */
  public String getName() {
    return exchange.text("do").equals("rename") || view == null
        ? exchange.text("name")
        : view.name();
  }

  /** What is typed as a note. */
  public String getNote() {
    return exchange.text("note");
  }

  /** The note to show at an entry: what was typed there and refused, or what is kept. */
  public String note(ListView.Line line) {
    return mistakes.of("note") != null && line.id() == entry() ? getNote() : line.note();
  }

  /** Whether the note of an entry was refused. */
  public boolean refused(ListView.Line line) {
    return mistakes.of("note") != null && line.id() == entry();
  }

  /** Whether what was added first stands first. */
  public boolean isOldestFirst() {
    return exchange.text("order").equals("oldest");
  }

  /** The query of this order. */
  public String getOrder() {
    return isOldestFirst() ? "?order=oldest" : "";
  }

  /** The same, to which the number of a page is added. */
  public String getAddress() {
    return isOldestFirst() ? "?order=oldest&" : "?";
  }

  /** The number of the entry that was taken out just now; empty when none was. */
  public String getTaken() {
    long taken = exchange.posted() ? -1 : Numbers.of(exchange.text("taken"));
    return taken < 0 ? "" : Long.toString(taken);
  }

  /** Whether the reader is asked if the list can go. */
  public boolean isAsked() {
    return exchange.text("ask").equals("remove");
  }

  /** The full address for others; empty while the list is not shared. */
  public String getShared() {
    String code = view == null ? null : view.shared();
    return code == null
        ? ""
        : exchange.address(Place.SHARED_LIST.path(visit.language(), code)).toString();
  }
}
