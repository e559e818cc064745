package nl.veerkracht.account.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.veerkracht.mail.Mail;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Paging;

/** All letters of the portal, readable also where no mail server is set up. */
@Named
@RequestScoped
public class OutboxPage {

  private static final int SIZE = 20;

  private final Outbox outbox;
  private final Exchange exchange;
  private List<Mail.Written> letters = List.of();
  private Paging paging = Paging.NONE;

  @SuppressWarnings("NullAway")
  protected OutboxPage() {
    this(null, null);
  }

  @Inject
  OutboxPage(Outbox outbox, Exchange exchange) {
    this.outbox = outbox;
    this.exchange = exchange;
  }

  public void load() {
    int page = Paging.page(exchange.text("page"));
    Mail.Part part = outbox.read(page, SIZE);
    letters = part.letters();
    paging = Paging.of(page, SIZE, part.total());
  }

  public List<Mail.Written> getLetters() {
    return letters;
  }

  public Paging getPaging() {
    return paging;
  }
}
