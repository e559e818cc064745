package nl.veerkracht.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import nl.veerkracht.draft.Draft;
import nl.veerkracht.draft.DraftFile;
import nl.veerkracht.draft.Drafts;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.User;
import nl.veerkracht.taxonomy.Now;

/** Writing in drafts by programs, which are never asked to choose between two texts. */
@ApplicationScoped
public class Replacing {

  private final Drafts drafts;
  private final DraftFile file;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Replacing() {
    this(null, null, null);
  }

  @Inject
  Replacing(Drafts drafts, DraftFile file, CurrentUser user) {
    this.drafts = drafts;
    this.file = file;
    this.user = user;
  }

  /**
   * Changes the fields of a draft; where somebody saved since, nothing is kept.
   *
   * @param revision the state that the program knows; empty when any will do
   * @param change makes the new fields of the present ones
   */
  @Transactional
  public Saving replace(long id, OptionalInt revision, UnaryOperator<FieldValues> change) {
    User author = user.needs(Role.AUTHOR);
    Optional<Draft> found =
        drafts
            .hold(id)
            .filter(draft -> draft.state().isWithAuthor() || draft.state().isWithEditors())
            .filter(draft -> Drafting.mayWrite(draft, author));
    if (found.isEmpty()) {
      return new Saving.Impossible();
    }
    Draft draft = found.get();
    if (revision.isPresent() && revision.getAsInt() != draft.revision()) {
      return new Saving.Clash(draft.fields(), List.of(), draft.revision());
    }
    FieldValues changed = Drafting.only(draft.kind(), change.apply(draft.fields()));
    if (!changed.equals(draft.fields())) {
      draft.save(changed, Now.moment());
      file.keep(draft, author.id());
    }
    return new Saving.Kept(draft.revision(), draft.saved(), false);
  }
}
