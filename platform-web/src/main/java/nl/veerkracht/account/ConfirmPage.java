package nl.veerkracht.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.veerkracht.identity.SigningUp;
import nl.veerkracht.page.Exchange;

/**
 * Where the link in the first letter leads. A button confirms, not the link itself: programs that
 * check mail follow every link.
 */
@Named
@RequestScoped
public class ConfirmPage {

  private final SigningUp signingUp;
  private final Exchange exchange;
  private boolean done;
  private boolean failed;

  @SuppressWarnings("NullAway")
  protected ConfirmPage() {
    this(null, null);
  }

  @Inject
  ConfirmPage(SigningUp signingUp, Exchange exchange) {
    this.signingUp = signingUp;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.posted()) {
      done = signingUp.confirm(getCode());
      failed = !done;
    }
  }

  public String getCode() {
    return exchange.text("code");
  }

  public boolean isDone() {
    return done;
  }

  /** Whether the link was used before, or is too old. */
  public boolean isFailed() {
    return failed;
  }
}
