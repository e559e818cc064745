package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.page.Paging;

/** What is new in what one follows. */
@Named
@RequestScoped
public class NoticesPage {

  private static final int SIZE = 20;

  private final NoticeBoard board;
  private final Visit visit;
  private final Exchange exchange;
  private List<NoticeLine> notices = List.of();
  private Paging paging = Paging.NONE;

  @SuppressWarnings("NullAway")
  protected NoticesPage() {
    this(null, null, null);
  }

  @Inject
  NoticesPage(NoticeBoard board, Visit visit, Exchange exchange) {
    this.board = board;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.posted()) {
      see();
      return;
    }
    int page = Paging.page(exchange.text("page"));
    NoticeBoard.Part part = board.own(page, SIZE, visit.language());
    notices = part.notices();
    paging = part.paging();
  }

  private void see() {
    String id = exchange.text("id");
    if (id.isEmpty()) {
      board.seeAll();
    } else if (!board.see(Numbers.of(id))) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    int page = Paging.page(exchange.text("page"));
    exchange.goTo(visit.getPath() + (page == 1 ? "" : "?page=" + page));
  }

  public List<NoticeLine> getNotices() {
    return notices;
  }

  public Paging getPaging() {
    return paging;
  }
}
