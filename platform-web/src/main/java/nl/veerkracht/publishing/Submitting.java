package nl.veerkracht.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.draft.Draft;
import nl.veerkracht.draft.DraftFile;
import nl.veerkracht.draft.Drafts;
import nl.veerkracht.draft.Step;
import nl.veerkracht.form.check.FieldMistake;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.User;
import nl.veerkracht.taxonomy.Now;

/** Handing a draft to the editors, once it says what readers need. */
@ApplicationScoped
public class Submitting {

  private static final int LONGEST_REASON = 4_000;

  private final Drafts drafts;
  private final DraftFile file;
  private final DraftChecks checks;
  private final AuditLog log;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Submitting() {
    this(null, null, null, null, null);
  }

  @Inject
  Submitting(Drafts drafts, DraftFile file, DraftChecks checks, AuditLog log, CurrentUser user) {
    this.drafts = drafts;
    this.file = file;
    this.checks = checks;
    this.log = log;
    this.user = user;
  }

  /** What a submission of one's own draft would be refused for. */
  @Transactional
  public List<FieldMistake> mistakes(long id) {
    User author = user.needs(Role.AUTHOR);
    return drafts
        .byId(id)
        .filter(draft -> draft.owner() == author.id())
        .map(checks::of)
        .orElse(List.of());
  }

  /**
   * Submits one's own draft; false when it is not with its author, or has mistakes to mend.
   *
   * @param keptLinks addresses that seem to be gone, of which the author says that they are right
   */
  @Transactional
  public boolean submit(long id, List<String> keptLinks) {
    User author = user.needs(Role.AUTHOR);
    Optional<Draft> found =
        drafts
            .hold(id)
            .filter(draft -> draft.owner() == author.id() && draft.state().isWithAuthor())
            .filter(draft -> checks.of(draft).isEmpty());
    found.ifPresent(
        draft -> {
          draft.submit(Now.moment());
          file.record(draft, author.id(), Step.SUBMITTED, "");
          if (!keptLinks.isEmpty()) {
            String kept = String.join(", ", keptLinks);
            String shown = kept.substring(0, Math.min(kept.length(), LONGEST_REASON));
            file.record(draft, author.id(), Step.LINKS_KEPT, shown);
          }
          file.tellAuthor(
              draft, "submitted", Place.DRAFT.path(author.language(), "" + id), draft.title());
          log.record(author.id(), Act.SUBMIT, "draft", id, draft.title());
        });
    return found.isPresent();
  }
}
