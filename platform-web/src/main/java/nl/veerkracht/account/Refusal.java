package nl.veerkracht.account;

import java.time.Duration;
import nl.veerkracht.identity.Outcome;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/** Says at the right field why something was not done. */
public final class Refusal {

  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;
  private static final int SECONDS_SAID = 120;

  private final Language language;
  private final Mistakes mistakes;
  private final Exchange exchange;

  /** For one form. */
  public Refusal(Language language, Mistakes mistakes, Exchange exchange) {
    this.language = language;
    this.mistakes = mistakes;
    this.exchange = exchange;
  }

  /** A mistake in a field, by the key of its text. */
  public void at(String field, String key, Object... values) {
    mistakes.add(field, Messages.of(language, key, values));
    exchange.refuse(UNPROCESSABLE);
  }

  /** How long to wait before the next attempt. */
  public void wait(String field, Duration left) {
    long seconds = Math.max(1, left.toSeconds());
    mistakes.add(
        field,
        seconds < SECONDS_SAID
            ? Messages.of(language, "wait.seconds", seconds)
            : Messages.of(language, "wait.minutes", left.toMinutes() + 1));
    exchange.refuse(TOO_MANY);
  }

  /** Whatever is wrong with an outcome; nothing when it is done. */
  public void of(Outcome outcome, String passwordField, String codeField) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.WrongPassword _ -> at(passwordField, "account.password.wrong");
      case Outcome.WrongCode _ -> at(codeField, "account.code.wrong");
      case Outcome.Wait wait -> wait(passwordField, wait.left());
      case Outcome.LastAdministrator _ -> at(passwordField, "account.last-administrator");
    }
  }
}
