package nl.veerkracht.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.draft.DraftFile;
import nl.veerkracht.draft.DraftLine;
import nl.veerkracht.draft.DraftState;
import nl.veerkracht.draft.Drafts;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.User;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/** Beginning something new from what one wrote before. */
@ApplicationScoped
class Copying {

  private static final List<DraftState> LIVING =
      Arrays.stream(DraftState.values()).filter(state -> state != DraftState.REMOVED).toList();

  private final Drafts drafts;
  private final DraftFile file;
  private final Drafting drafting;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Copying() {
    this(null, null, null, null);
  }

  @Inject
  Copying(Drafts drafts, DraftFile file, Drafting drafting, CurrentUser user) {
    this.drafts = drafts;
    this.file = file;
    this.drafting = drafting;
    this.user = user;
  }

  /** What one wrote and can copy, published or not, the last touched first. */
  @Transactional
  List<DraftLine> possible(int size) {
    User author = user.needs(Role.AUTHOR);
    return file.lines(drafts.of(author.id(), LIVING, 0, size));
  }

  /** Starts something new with the text of a draft of one's own, without its files. */
  @Transactional
  Optional<Long> copy(long id) {
    User author = user.needs(Role.AUTHOR);
    return drafts
        .byId(id)
        .filter(draft -> draft.owner() == author.id() && LIVING.contains(draft.state()))
        .filter(draft -> drafting.kinds().contains(draft.kind()))
        .map(draft -> drafting.start(draft.kind(), marked(draft.fields())));
  }

  /** Nobody is to take a copy for what it was made of. */
  private static FieldValues marked(FieldValues fields) {
    FieldValues marked = fields;
    for (Language language : Language.values()) {
      String name = "title." + language.code();
      String title = fields.get(name);
      if (!title.isEmpty()) {
        marked = marked.with(name, Messages.of(language, "draft.copy", title));
      }
    }
    return marked;
  }
}
