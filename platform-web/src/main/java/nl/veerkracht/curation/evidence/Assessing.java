package nl.veerkracht.curation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import nl.veerkracht.item.ItemChanged;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.item.State;
import nl.veerkracht.item.Versions;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the judgements of other bodies about an intervention. Each change is a version of the item;
 * a judgement that was wrong stays, as corrected.
 */
@ApplicationScoped
class Assessing {

  private final Items items;
  private final Versions versions;
  private final AuditLog log;
  private final Event<ItemChanged> changed;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Assessing() {
    this(null, null, null, null, null);
  }

  @Inject
  Assessing(
      Items items, Versions versions, AuditLog log, Event<ItemChanged> changed, CurrentUser user) {
    this.items = items;
    this.versions = versions;
    this.log = log;
    this.changed = changed;
    this.user = user;
  }

  /** A published intervention. */
  record Assessed(String slug, String title, int version, Intervention intervention) {}

  /** An intervention by its slug; empty when no such one is online. */
  @Transactional
  Optional<Assessed> open(String slug, Language language) {
    user.needs(Role.EDITOR);
    return items
        .bySlug(slug)
        .filter(item -> item.state() == State.PUBLISHED)
        .flatMap(
            item ->
                item.content().details() instanceof Intervention intervention
                    ? Optional.of(
                        new Assessed(
                            slug,
                            item.content().title().in(language),
                            item.version(),
                            intervention))
                    : Optional.empty());
  }

  /** Adds a judgement. */
  @Transactional
  boolean add(String slug, int version, Map<String, String> fields) {
    Recognition added = AssessmentFields.recognition(fields, null);
    return change(
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
  boolean correct(String slug, int version, int number, Map<String, String> fields) {
    String why = fields.getOrDefault("why", "");
    return change(
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
  boolean strike(String slug, int version, int number, String why) {
    return change(slug, version, why, lines -> replaced(lines, number, why));
  }

  /** Lets a judgement count again. */
  @Transactional
  boolean restore(String slug, int version, int number) {
    return change(slug, version, "", lines -> replaced(lines, number, null));
  }

  private static List<Recognition> replaced(
      List<Recognition> lines, int number, @Nullable String why) {
    lines.set(number, lines.get(number).corrected(why));
    return lines;
  }

  /** Does it, unless somebody else changed the item since it was read. */
  private boolean change(
      String slug, int version, String why, UnaryOperator<List<Recognition>> change) {
    User editor = user.needs(Role.EDITOR);
    Optional<Item> found =
        items
            .hold(slug)
            .filter(item -> item.state() == State.PUBLISHED && item.version() == version);
    found.ifPresent(
        item -> {
          Intervention before = (Intervention) item.content().details();
          List<Recognition> lines = change.apply(new ArrayList<>(before.recognitions()));
          item.revise(item.content().withDetails(before.withRecognitions(lines)), Now.moment());
          versions.keep(List.of(item), editor.id(), why);
          log.record(editor.id(), Act.ASSESS, "item", slug, why);
          changed.fire(new ItemChanged(slug));
        });
    return found.isPresent();
  }
}
