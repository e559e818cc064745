package nl.veerkracht.curation.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.curation.bulk.BulkEditView.Count;
import nl.veerkracht.curation.bulk.BulkEditView.Line;
import nl.veerkracht.curation.bulk.BulkLine.Outcome;
import nl.veerkracht.identity.Accounts;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Lets editors look back at what was changed for many items at once. */
@ApplicationScoped
class BulkHistory {

  private final BulkEdits edits;
  private final Accounts accounts;
  private final Taxonomy taxonomy;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected BulkHistory() {
    this(null, null, null, null);
  }

  @Inject
  BulkHistory(BulkEdits edits, Accounts accounts, Taxonomy taxonomy, CurrentUser user) {
    this.edits = edits;
    this.accounts = accounts;
    this.taxonomy = taxonomy;
    this.user = user;
  }

  /** A page of changes. */
  record Part(long total, List<BulkEditView> edits) {}

  /** The latest first, in four statements. */
  @Transactional
  Part latest(int page, int size, Language language) {
    user.needs(Role.EDITOR);
    return new Part(edits.count(), views(edits.latest((page - 1) * size, size), language));
  }

  @Transactional
  Optional<BulkEditView> open(long id, Language language) {
    user.needs(Role.EDITOR);
    return edits.byId(id).map(edit -> views(List.of(edit), language).getFirst());
  }

  /** A page of the items of one change. */
  @Transactional
  List<Line> lines(long id, int page, int size, Language language) {
    user.needs(Role.EDITOR);
    return edits.lines(id, (page - 1) * size, size).stream()
        .map(seen -> line(seen, language))
        .toList();
  }

  private static Line line(BulkEdits.Seen seen, Language language) {
    Why why = seen.line().why();
    return new Line(
        seen.item().slug(),
        seen.item().content().kind().code(),
        seen.item().content().title().in(language),
        seen.line().outcome().code(),
        why == null ? null : Messages.of(language, "bulk.why." + why.code()),
        seen.line().number());
  }

  private List<BulkEditView> views(List<BulkEdit> found, Language language) {
    Map<Long, Map<Outcome, Long>> counts = edits.counts(found.stream().map(BulkEdit::id).toList());
    Map<Long, String> names = accounts.names(people(found));
    BulkNames words = new BulkNames(taxonomy, language);
    return found.stream()
        .map(
            edit ->
                new BulkEditView(
                    edit.id(),
                    words.of(edit.change()),
                    edit.note(),
                    name(edit.account(), names),
                    edit.moment(),
                    edit.undone(),
                    name(edit.undoneBy(), names),
                    counts.getOrDefault(edit.id(), Map.of()).entrySet().stream()
                        .map(one -> new Count(one.getKey().code(), one.getValue()))
                        .toList()))
        .toList();
  }

  private static Collection<Long> people(List<BulkEdit> found) {
    Set<Long> people = new LinkedHashSet<>();
    for (BulkEdit edit : found) {
      add(edit.account(), people);
      add(edit.undoneBy(), people);
    }
    return people;
  }

  private static void add(@Nullable Long account, Set<Long> people) {
    if (account != null) {
      people.add(account);
    }
  }

  private static @Nullable String name(@Nullable Long account, Map<Long, String> names) {
    return account == null ? null : names.get(account);
  }
}
