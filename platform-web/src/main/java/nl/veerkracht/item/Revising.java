package nl.veerkracht.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/**
 * Replaces what editors keep up to date themselves. Each change is a version of the item like any
 * other, which readers can look up.
 */
@ApplicationScoped
public class Revising {

  private final Items items;
  private final Versions versions;
  private final Event<ItemChanged> changed;

  @SuppressWarnings("NullAway")
  protected Revising() {
    this(null, null, null);
  }

  @Inject
  Revising(Items items, Versions versions, Event<ItemChanged> changed) {
    this.items = items;
    this.versions = versions;
    this.changed = changed;
  }

  /**
   * What one item, which the caller holds, is to say.
   *
   * @param item that is online
   */
  public record Revision(Item item, ItemContent after) {}

  /**
   * Changes items of which whoever calls has checked that the editor may do so.
   *
   * @param editor null when they are gone
   * @return the numbers of the new versions by the ids of their items
   */
  @Transactional
  public Map<Long, Integer> revise(
      Collection<Revision> revisions, @Nullable Long editor, String reason) {
    Instant now = Now.moment();
    Map<String, Long> ids = items.ids(newTargets(revisions));
    for (Revision revision : revisions) {
      boolean links = !revision.after().links().equals(revision.item().content().links());
      revision.item().revise(revision.after(), now);
      if (links) {
        revision.item().link(ids);
      }
    }
    List<Item> all = revisions.stream().map(Revision::item).toList();
    Map<Long, Integer> numbers = versions.keep(all, editor, reason);
    all.forEach(item -> changed.fire(new ItemChanged(item.slug())));
    return numbers;
  }

  private static Set<String> newTargets(Collection<Revision> revisions) {
    Set<String> targets = new LinkedHashSet<>();
    for (Revision revision : revisions) {
      List<Link> after = revision.after().links();
      if (!after.equals(revision.item().content().links())) {
        after.forEach(link -> targets.add(link.to()));
      }
    }
    return targets;
  }
}
