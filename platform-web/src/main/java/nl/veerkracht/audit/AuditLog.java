package nl.veerkracht.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
   * @param subjectKind what kind of thing was changed: account, draft, item, term, file, index
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

  /**
   * What to look for.
   *
   * @param text in what was changed or in the detail; everything for an empty text
   * @param acts that count as found as well
   * @param people of whom the acts and the changes count as found as well
   */
  public record Search(String text, Set<Act> acts, Set<Long> people) {}

  /**
   * The lines that are found, the latest first.
   *
   * @param before the number of the last line read; null for the latest lines
   */
  @Transactional
  public List<Line> find(Search search, @Nullable Long before, int size) {
    return entries.find(search, before == null ? Long.MAX_VALUE : before, size).stream()
        .map(Entry::line)
        .toList();
  }

  /** Everything that one person did or that was done to their account, the latest first. */
  @Transactional
  public List<Line> by(long account) {
    return entries.by(account).stream().map(Entry::line).toList();
  }
}
