package nl.veerkracht.keep.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.page.Paging;
import nl.veerkracht.taxonomy.Messages;

/** One's own lists, and where a new one begins. */
@Named
@RequestScoped
public class ListsPage {

  private static final int SIZE = 20;
  private static final int UNPROCESSABLE = 422;

  private final Listing listing;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private Paging paging = Paging.NONE;
  private List<ListLine> lists = List.of();
  private String removed = "";

  @SuppressWarnings("NullAway")
  protected ListsPage() {
    this(null, null, null);
  }

  @Inject
  ListsPage(Listing listing, Visit visit, Exchange exchange) {
    this.listing = listing;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    Optional<Long> changed = exchange.posted() ? act() : Optional.empty();
    if (changed.isPresent()) {
      exchange.goTo(Place.LIST.path(visit.language(), Long.toString(changed.get())));
      return;
    }
    int page = Paging.page(exchange.text("page"));
    Listing.Part part = listing.own(page, SIZE);
    lists = part.lists();
    paging = part.paging();
    removed = exchange.text("removed").isEmpty() ? "" : listing.removed(removedId()).orElse("");
  }

  private Optional<Long> act() {
    if (exchange.text("do").equals("restore")) {
      long id = Numbers.of(exchange.text("id"));
      return listing.restore(id) ? Optional.of(id) : Optional.empty();
    }
    Optional<Long> made = isName(getName()) ? listing.make(getName()) : Optional.empty();
    if (made.isEmpty()) {
      String key = isName(getName()) ? "list.too-many" : "list.name.mistake";
      mistakes.add("name", Messages.of(visit.language(), key, Listing.MOST));
      exchange.refuse(UNPROCESSABLE);
    }
    return made;
  }

  static boolean isName(String name) {
    return !name.isEmpty() && name.length() <= Listing.LONGEST_NAME;
  }

  private long removedId() {
    return Numbers.of(exchange.text("removed"));
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  /** What is typed as the name of a new list. */
  public String getName() {
    return exchange.posted() ? exchange.text("name") : "";
  }

  public List<ListLine> getLists() {
    return lists;
  }

  public Paging getPaging() {
    return paging;
  }

  /** The name of the list that was removed just now; empty when none was. */
  public String getRemoved() {
    return removed;
  }

  /** Its number, to bring it back by. */
  public String getRemovedId() {
    return Long.toString(removedId());
  }
}
