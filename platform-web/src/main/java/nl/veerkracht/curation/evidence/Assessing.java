package nl.veerkracht.curation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.User;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.item.Revising;
import nl.veerkracht.item.State;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the judgements of other bodies about an intervention: how it is recognised, and how far its
 * evaluation is. Each change is a version of the item; a judgement that was wrong stays, as
 * corrected.
 */
@ApplicationScoped
class Assessing {

  private final Items items;
  private final Revising revising;
  private final AuditLog log;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Assessing() {
    this(null, null, null, null);
  }

  @Inject
  Assessing(Items items, Revising revising, AuditLog log, CurrentUser user) {
    this.items = items;
    this.revising = revising;
    this.log = log;
    this.user = user;
  }

  /** A published intervention, with the history of one thing that is judged of it. */
  record Assessed(Judged judged, String slug, String title, int version, ItemContent content) {}

  /** An intervention by its slug; empty when no such one is online. */
  @Transactional
  Optional<Assessed> open(Judged judged, String slug, Language language) {
    user.needs(Role.EDITOR);
    return items
        .bySlug(slug)
        .filter(Assessing::isJudged)
        .map(
            item ->
                new Assessed(
                    judged,
                    slug,
                    item.content().title().in(language),
                    item.version(),
                    item.content()));
  }

  private static boolean isJudged(Item item) {
    return item.state() == State.PUBLISHED && item.content().details() instanceof Intervention;
  }

  /** Adds a judgement. */
  @Transactional
  boolean add(Judged judged, String slug, int version, Map<String, String> fields) {
    Recognition added = AssessmentFields.recognition(fields, null);
    return change(
        judged,
        slug,
        version,
        fields.getOrDefault("why", ""),
        lines -> {
          lines.add(added);
          return lines;
        });
  }

  /** Puts a judgement in the place of one that stays as corrected. */
  @Transactional
  boolean correct(Judged judged, String slug, int version, int number, Map<String, String> fields) {
    String why = fields.getOrDefault("why", "");
    return change(
        judged,
        slug,
        version,
        why,
        lines -> {
          Recognition wrong = lines.get(number);
          lines.set(number, wrong.corrected(why));
          lines.add(AssessmentFields.recognition(fields, wrong));
          return lines;
        });
  }

  /** Lets a judgement count no longer, with nothing in its place. */
  @Transactional
  boolean strike(Judged judged, String slug, int version, int number, String why) {
    return change(judged, slug, version, why, lines -> replaced(lines, number, why));
  }

  /** Lets a judgement count again. */
  @Transactional
  boolean restore(Judged judged, String slug, int version, int number) {
    return change(judged, slug, version, "", lines -> replaced(lines, number, null));
  }

  private static List<Recognition> replaced(
      List<Recognition> lines, int number, @Nullable String why) {
    lines.set(number, lines.get(number).corrected(why));
    return lines;
  }

  /** Does it, unless somebody else changed the item since it was read. */
  private boolean change(
      Judged judged,
      String slug,
      int version,
      String why,
      UnaryOperator<List<Recognition>> change) {
    User editor = user.needs(Role.EDITOR);
    Optional<Item> found =
        items.hold(slug).filter(item -> isJudged(item) && item.version() == version);
    found.ifPresent(
        item -> {
          List<Recognition> lines = change.apply(new ArrayList<>(judged.history(item.content())));
          ItemContent after = judged.with(item.content(), lines);
          revising.revise(List.of(new Revising.Revision(item, after)), editor.id(), why);
          log.record(editor.id(), Act.ASSESS, "item", slug, why);
        });
    return found.isPresent();
  }
}
