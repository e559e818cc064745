package nl.veerkracht.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/** Asks an editor whether an item must go offline, and why; and offers to undo it. */
@Named
@RequestScoped
public class RetirePage {

  private static final int LONGEST = 1000;

  private final Retiring retiring;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private Retiring.@Nullable Standing standing;

  @SuppressWarnings("NullAway")
  protected RetirePage() {
    this(null, null, null);
  }

  @Inject
  RetirePage(Retiring retiring, Visit visit, Exchange exchange) {
    this.retiring = retiring;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    Optional<Retiring.Standing> found = retiring.open(visit.name(), visit.language());
    if (found.isEmpty()) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    standing = found.get();
    boolean asked = exchange.posted() && exchange.text("restore").isEmpty();
    switch (asked ? exchange.text("do") : "") {
      case "retire" -> retire(exchange.text("reason"));
      case "restore" -> done(retiring.restore(visit.name()));
      default -> {}
    }
  }

  private void retire(String reason) {
    if (reason.isEmpty() || reason.length() > LONGEST) {
      refuse("reason");
    } else {
      done(retiring.retire(visit.name(), reason));
    }
  }

  /** What is no longer possible was done by somebody else: the page shows how it stands. */
  private void done(boolean done) {
    if (done) {
      exchange.goTo(Place.RETIRE.path(visit.language(), visit.name()));
    } else {
      standing = retiring.open(visit.name(), visit.language()).orElse(standing);
      refuse("late");
    }
  }

  private void refuse(String field) {
    mistakes.add(field, Messages.of(visit.language(), "retire.mistake." + field));
    exchange.refuse(422);
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  /** What is wrong with the reason; null when nothing is. */
  public @Nullable String getMistake() {
    return mistakes.of("reason");
  }

  public String getSlug() {
    return visit.name();
  }

  public String getKind() {
    return standing == null ? "" : standing.kind();
  }

  public String getTitle() {
    return standing == null ? "" : standing.title();
  }

  /** Since when it is offline; null when it is online. */
  public @Nullable Instant getRetired() {
    return standing == null ? null : standing.retired();
  }

  /** Why it is offline; null when that is not known. */
  public @Nullable String getWhy() {
    return standing == null ? null : standing.reason();
  }

  /** What was typed as the reason, and not accepted. */
  public String getReason() {
    return exchange.text("reason");
  }
}
