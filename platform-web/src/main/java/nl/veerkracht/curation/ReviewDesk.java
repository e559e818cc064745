package nl.veerkracht.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.draft.LikelyDuplicates;
import nl.veerkracht.identity.Email;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.taxonomy.Language;

/** Does what the buttons on the page of a review ask for. */
@ApplicationScoped
class ReviewDesk {

  private static final int LONGEST = 4000;

  private final Reviewing reviewing;
  private final Advising advising;
  private final LikelyDuplicates duplicates;

  @SuppressWarnings("NullAway")
  protected ReviewDesk() {
    this(null, null, null);
  }

  @Inject
  ReviewDesk(Reviewing reviewing, Advising advising, LikelyDuplicates duplicates) {
    this.reviewing = reviewing;
    this.advising = advising;
    this.duplicates = duplicates;
  }

  /** What is online already and much like a draft. */
  List<LikelyDuplicates.Likely> similar(DraftView draft, Language language) {
    return duplicates.of(draft, language);
  }

  Optional<DraftView> open(long id) {
    return reviewing.open(id);
  }

  /** Does it; the name of the field that must be mended first, or nothing when it is done. */
  String act(long id, Exchange exchange) {
    String reason = exchange.text("reason");
    return switch (exchange.text("do")) {
      case "take" -> done(reviewing.take(id));
      case "remark" -> remark(id, exchange.text("field"), exchange.text("text"));
      case "resolve" -> done(reviewing.resolve(id, Numbers.of(exchange.text("remark"))));
      case "return" ->
          reason.isEmpty() || reason.length() > LONGEST
              ? "reason"
              : done(reviewing.giveBack(id, reason));
      case "publish" -> publish(id, reason);
      case "ask" -> ask(id, exchange.text("email"));
      case "schedule" -> schedule(id, exchange.text("date"));
      default -> "";
    };
  }

  /**
   * What is no longer possible was done by somebody else meanwhile: the page shows how it stands.
   */
  private static String done(boolean done) {
    return done ? "" : "late";
  }

  private String publish(long id, String reason) {
    if (reviewing.publish(id, reason).isPresent()) {
      return "";
    }
    return reviewing.open(id).filter(DraftView::withEditors).isPresent() ? "changed" : "late";
  }

  private String remark(long id, String field, String text) {
    return text.isEmpty() || text.length() > LONGEST
        ? "text"
        : done(reviewing.remark(id, field, text));
  }

  private String ask(long id, String typed) {
    Optional<Email> email = Email.of(typed);
    return switch (email.isEmpty() ? Advising.Asked.NOBODY : advising.ask(id, email.get())) {
      case DONE -> "";
      case NOBODY -> "email";
      case LATE -> "late";
    };
  }

  private String schedule(long id, String typed) {
    try {
      return Reviewing.morningOf(LocalDate.parse(typed))
          .map(moment -> done(reviewing.schedule(id, moment)))
          .orElse("date");
    } catch (DateTimeException e) {
      return "date";
    }
  }
}
