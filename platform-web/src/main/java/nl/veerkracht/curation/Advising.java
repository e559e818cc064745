package nl.veerkracht.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.draft.Draft;
import nl.veerkracht.draft.DraftFile;
import nl.veerkracht.draft.DraftLine;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.draft.Drafts;
import nl.veerkracht.draft.Step;
import nl.veerkracht.identity.Account;
import nl.veerkracht.identity.Accounts;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Email;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.User;
import nl.veerkracht.mail.Mail;

/**
 * Asking somebody who knows the subject for advice on a draft. Who is asked may read the draft and
 * remark on it as long as the editors have it; deciding stays with the editors.
 */
@ApplicationScoped
public class Advising {

  private static final int MOST = 20;

  private final Drafts drafts;
  private final DraftFile file;
  private final Accounts accounts;
  private final Mail mail;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Advising() {
    this(null, null, null, null, null);
  }

  @Inject
  Advising(Drafts drafts, DraftFile file, Accounts accounts, Mail mail, CurrentUser user) {
    this.drafts = drafts;
    this.file = file;
    this.accounts = accounts;
    this.mail = mail;
    this.user = user;
  }

  /** What became of asking somebody. */
  public enum Asked {
    DONE,
    NOBODY,
    LATE
  }

  /** Asks the owner of an account for advice, by letter; asking again only sends the letter. */
  @Transactional
  public Asked ask(long id, Email email) {
    User editor = user.needs(Role.EDITOR);
    Optional<Account> adviser = accounts.byEmail(email).filter(Account::isOpen);
    if (adviser.isEmpty()) {
      return Asked.NOBODY;
    }
    Optional<Draft> draft = waiting(id);
    draft.ifPresent(it -> ask(it, adviser.get(), editor));
    return draft.isPresent() ? Asked.DONE : Asked.LATE;
  }

  private void ask(Draft draft, Account adviser, User editor) {
    if (!drafts.advises(draft.id(), adviser.id())) {
      drafts.addAdviser(draft.id(), adviser.id());
      file.record(draft, editor.id(), Step.ADVICE_ASKED, adviser.name());
    }
    String path = Place.ADVICE.path(adviser.language(), Long.toString(draft.id()));
    mail.write(adviser.email(), adviser.language(), "advice", path, draft.title());
  }

  /** A draft on which this person's advice is asked; nothing when it is not, or not any more. */
  @Transactional
  public Optional<DraftView> open(long id) {
    User adviser = user.needs(Role.READER);
    return mine(id, adviser).map(draft -> file.view(draft, adviser));
  }

  /** What waits for this person's advice, the longest waiting first. */
  @Transactional
  public List<DraftLine> waiting() {
    return file.lines(drafts.toAdvise(user.needs(Role.READER).id(), MOST));
  }

  /**
   * Gives advice, as a remark.
   *
   * @param field empty for the whole draft
   */
  @Transactional
  public boolean advise(long id, String field, String text) {
    User adviser = user.needs(Role.READER);
    Optional<Draft> draft = mine(id, adviser);
    draft.ifPresent(
        it -> {
          file.remark(it, field, text, adviser.id());
          file.record(it, adviser.id(), Step.ADVISED, "");
        });
    return draft.isPresent();
  }

  private Optional<Draft> mine(long id, User adviser) {
    return waiting(id).filter(draft -> drafts.advises(draft.id(), adviser.id()));
  }

  private Optional<Draft> waiting(long id) {
    return drafts.byId(id).filter(draft -> draft.state().isWithEditors());
  }
}
