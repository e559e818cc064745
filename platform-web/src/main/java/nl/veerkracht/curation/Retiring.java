package nl.veerkracht.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.User;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemChanged;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.State;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/** Taking items offline, and putting them back. Nothing of an item is lost by it. */
@ApplicationScoped
class Retiring {

  private final Items items;
  private final AuditLog log;
  private final Event<ItemChanged> changed;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Retiring() {
    this(null, null, null, null);
  }

  @Inject
  Retiring(Items items, AuditLog log, Event<ItemChanged> changed, CurrentUser user) {
    this.items = items;
    this.log = log;
    this.changed = changed;
    this.user = user;
  }

  /**
   * How an item stands.
   *
   * @param retired since when it is offline; null when it is online
   * @param reason why editors took it offline; null when they did not
   */
  record Standing(String kind, String title, @Nullable Instant retired, @Nullable String reason) {}

  /** How an item stands; empty when there is none. */
  @Transactional
  Optional<Standing> open(String slug, Language language) {
    user.needs(Role.EDITOR);
    return items
        .bySlug(slug)
        .map(
            item ->
                new Standing(
                    item.content().kind().code(),
                    item.content().title().in(language),
                    item.state() == State.RETIRED ? item.changed() : null,
                    item.retiredReason()));
  }

  /** Takes an item offline; false when it is not online. */
  @Transactional
  boolean retire(String slug, String reason) {
    return change(
        slug, State.PUBLISHED, Act.RETIRE, reason, (item, now) -> item.retire(reason, now));
  }

  /** Puts an item online again; false when it is not offline. */
  @Transactional
  boolean restore(String slug) {
    return change(slug, State.RETIRED, Act.RESTORE, "", Item::restore);
  }

  private boolean change(
      String slug, State from, Act act, String reason, BiConsumer<Item, Instant> change) {
    User editor = user.needs(Role.EDITOR);
    Optional<Item> found = items.hold(slug).filter(item -> item.state() == from);
    found.ifPresent(
        item -> {
          change.accept(item, Now.moment());
          log.record(editor.id(), act, "item", slug, reason);
          changed.fire(new ItemChanged(slug));
        });
    return found.isPresent();
  }
}
