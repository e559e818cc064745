package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.veerkracht.page.Exchange;

/**
 * Where the link in letters about notices leads. A button ends them, not the link itself: programs
 * that check mail follow every link. A mail program that offers its own button posts here at once
 * (RFC 8058).
 */
@Named
@RequestScoped
public class UnsubscribePage {

  private final Following following;
  private final Exchange exchange;
  private boolean done;
  private boolean failed;

  @SuppressWarnings("NullAway")
  protected UnsubscribePage() {
    this(null, null);
  }

  @Inject
  UnsubscribePage(Following following, Exchange exchange) {
    this.following = following;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.posted()) {
      done = following.endLetters(getCode());
      failed = !done;
    }
  }

  public String getCode() {
    return exchange.text("code");
  }

  public boolean isDone() {
    return done;
  }

  /** Whether the link means nothing, or no longer. */
  public boolean isFailed() {
    return failed;
  }
}
