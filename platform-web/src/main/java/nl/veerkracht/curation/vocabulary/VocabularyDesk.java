package nl.veerkracht.curation.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.form.Slugs;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.taxonomy.KnownTerm;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.TermEditing;
import org.jspecify.annotations.Nullable;

/** What editors do to terms. Every act is logged, and merging and retiring can be undone. */
@ApplicationScoped
class VocabularyDesk {

  private static final String TERM = "term";

  private final TermEditing editing;
  private final Taxonomy taxonomy;
  private final AuditLog log;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected VocabularyDesk() {
    this(null, null, null, null);
  }

  @Inject
  VocabularyDesk(TermEditing editing, Taxonomy taxonomy, AuditLog log, CurrentUser user) {
    this.editing = editing;
    this.taxonomy = taxonomy;
    this.log = log;
    this.user = user;
  }

  /** Adds a term; the address of its page, or empty where the list is fixed. */
  @Transactional
  Optional<String> add(String vocabulary, Map<String, String> fields) {
    String id =
        Slugs.propose(
            fields.getOrDefault("nl", ""), taken -> taxonomy.known(vocabulary, taken).isPresent());
    boolean added =
        isOpen(vocabulary) && editing.add(TermFields.term(vocabulary, id, fields, null));
    return done(added, Act.ADD, vocabulary, id, fields.getOrDefault("nl", ""))
        ? Optional.of(vocabulary + "." + id)
        : Optional.empty();
  }

  /** Changes what a term says and where it stands. */
  @Transactional
  boolean write(String vocabulary, String id, Map<String, String> fields, @Nullable String after) {
    user.needs(Role.EDITOR);
    Optional<Term> before = taxonomy.known(vocabulary, id).map(KnownTerm::term);
    boolean written =
        before.isPresent()
            && editing.write(TermFields.term(vocabulary, id, fields, before.get()), after);
    return done(written, Act.CHANGE, vocabulary, id, fields.getOrDefault("nl", ""));
  }

  @Transactional
  boolean merge(String vocabulary, String id, String into) {
    boolean merged = isOpen(vocabulary) && editing.merge(vocabulary, id, into);
    return done(merged, Act.MERGE, vocabulary, id, into);
  }

  @Transactional
  boolean retire(String vocabulary, String id, @Nullable String successor) {
    boolean retired = isOpen(vocabulary) && editing.retire(vocabulary, id, successor);
    return done(retired, Act.RETIRE, vocabulary, id, successor == null ? "" : successor);
  }

  @Transactional
  boolean restore(String vocabulary, String id) {
    boolean restored = isOpen(vocabulary) && editing.restore(vocabulary, id);
    return done(restored, Act.RESTORE, vocabulary, id, "");
  }

  private boolean isOpen(String vocabulary) {
    user.needs(Role.EDITOR);
    return taxonomy
        .vocabulary(vocabulary)
        .filter(found -> !found.isFixed() && !found.followsItems())
        .isPresent();
  }

  private boolean done(boolean done, Act act, String vocabulary, String id, String detail) {
    if (done) {
      log.record(user.needs(Role.EDITOR).id(), act, TERM, vocabulary + "/" + id, detail);
    }
    return done;
  }
}
