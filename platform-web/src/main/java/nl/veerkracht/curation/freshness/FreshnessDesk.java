package nl.veerkracht.curation.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.User;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.PartialDate;
import nl.veerkracht.item.State;
import nl.veerkracht.page.Clock;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/** What editors are to see to, and that they did. */
@ApplicationScoped
class FreshnessDesk {

  private final Surveys surveys;
  private final Items items;
  private final AuditLog log;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected FreshnessDesk() {
    this(null, null, null, null);
  }

  @Inject
  FreshnessDesk(Surveys surveys, Items items, AuditLog log, CurrentUser user) {
    this.surveys = surveys;
    this.items = items;
    this.log = log;
    this.user = user;
  }

  /** A page of items. */
  record Part(long total, List<FreshnessLine> lines) {}

  /** Items for one reason, the longest not checked first, in four statements. */
  @Transactional
  Part find(Concern concern, int page, int size, Language language) {
    user.needs(Role.EDITOR);
    String today = LocalDate.now(Clock.HERE).toString();
    List<Item> found = surveys.find(concern, today, (page - 1) * size, size);
    Map<Long, List<String>> dead = surveys.dead(found.stream().map(Item::id).toList());
    return new Part(
        surveys.count(concern, today),
        found.stream()
            .map(item -> line(item, dead.getOrDefault(item.id(), List.of()), language))
            .toList());
  }

  private static FreshnessLine line(Item item, List<String> dead, Language language) {
    return new FreshnessLine(
        item.slug(),
        item.content().kind().code(),
        item.content().title().in(language),
        item.reviewed(),
        item.published(),
        expired(item, language),
        dead,
        Gaps.of(item.content()).stream()
            .map(field -> Messages.of(language, field.label()))
            .distinct()
            .toList());
  }

  private static @Nullable String expired(Item item, Language language) {
    Optional<String> until =
        item.content().details() instanceof Intervention intervention
            ? intervention.validUntil()
            : Optional.empty();
    return until
        .map(PartialDate::parse)
        .filter(day -> day.firstDay().isBefore(LocalDate.now(Clock.HERE)))
        .map(day -> day.written(language.locale()))
        .orElse(null);
  }

  /** Notes that an editor checked an item and found it right. */
  @Transactional
  Optional<String> check(String slug, Language language) {
    return change(slug, Act.CHECK, language, (item, now) -> item.check(now));
  }

  /** Takes back that an item was checked. */
  @Transactional
  Optional<String> uncheck(String slug, Language language) {
    return change(slug, Act.UNCHECK, language, (item, now) -> item.uncheck());
  }

  private Optional<String> change(
      String slug, Act act, Language language, BiConsumer<Item, Instant> change) {
    User editor = user.needs(Role.EDITOR);
    Optional<Item> found = items.hold(slug).filter(item -> item.state() == State.PUBLISHED);
    found.ifPresent(
        item -> {
          change.accept(item, Now.moment());
          log.record(editor.id(), act, "item", slug, "");
        });
    return found.map(item -> item.content().title().in(language));
  }
}
