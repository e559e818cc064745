package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.page.Paging;

/** What one follows, and how often letters come. */
@Named
@RequestScoped
public class FollowsPage {

  private static final int SIZE = 20;

  private final Following following;
  private final Visit visit;
  private final Exchange exchange;
  private List<FollowLine> follows = List.of();
  private Paging paging = Paging.NONE;
  private String rhythm = "";

  @SuppressWarnings("NullAway")
  protected FollowsPage() {
    this(null, null, null);
  }

  @Inject
  FollowsPage(Following following, Visit visit, Exchange exchange) {
    this.following = following;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.posted()) {
      act();
      return;
    }
    int page = Paging.page(exchange.text("page"));
    Following.Part part = following.own(page, SIZE, visit.language());
    follows = part.follows();
    paging = part.paging();
    rhythm = following.rhythm();
  }

  private void act() {
    boolean letters = exchange.text("do").equals("letters");
    boolean done =
        letters
            ? following.change(exchange.text("rhythm"))
            : following.end(Numbers.of(exchange.text("id"))).isPresent();
    if (done) {
      exchange.goTo(visit.getPath() + (letters ? "?saved=letters" : "?saved=ended"));
    } else {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  public List<FollowLine> getFollows() {
    return follows;
  }

  public Paging getPaging() {
    return paging;
  }

  /** The code of how often letters come. */
  public String getRhythm() {
    return rhythm;
  }

  /** The codes to choose from. */
  public List<String> getRhythms() {
    return Arrays.stream(Rhythm.values()).map(Rhythm::code).toList();
  }

  /** What was done just now; empty for nothing. */
  public String getSaved() {
    String saved = exchange.text("saved");
    return List.of("letters", "ended").contains(saved) ? saved : "";
  }
}
