package nl.veerkracht.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/** Records acts that change something, and lets administrators read them back. */
@ApplicationScoped
public class AuditLog {

  private final Entries entries;

  @SuppressWarnings("NullAway")
  protected AuditLog() {
    this(null);
  }

  @Inject
  AuditLog(Entries entries) {
    this.entries = entries;
  }

  /**
   * One act.
   *
   * @param account who did it; null for the portal itself
   * @param subjectKind what kind of thing was changed: account, draft, item, term, file
   * @param subject its number or slug
   * @param detail what a reader needs to understand it; no personal data
   */
  public record Line(
      long id,
      Instant moment,
      @Nullable Long account,
      Act act,
      String subjectKind,
      String subject,
      String detail) {}

  /** Adds an act to the log, in the transaction of the act itself. */
  @Transactional
  public void record(
      @Nullable Long account, Act act, String subjectKind, Object subject, String detail) {
    Instant now = Now.moment();
    entries.add(new Entry(now, account, act, subjectKind, subject.toString(), detail));
  }

  /** A page of the log, the latest act first. */
  @Transactional
  public List<Line> latest(String text, int page, int size) {
    return entries.latest(text.strip().toLowerCase(Locale.ROOT), (page - 1) * size, size).stream()
        .map(Entry::line)
        .toList();
  }
}
