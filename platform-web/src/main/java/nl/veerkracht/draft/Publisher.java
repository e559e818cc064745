package nl.veerkracht.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.form.Slugs;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemChanged;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Link;
import nl.veerkracht.item.Versions;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/** Makes an item, or its next version, out of a draft. */
@ApplicationScoped
public class Publisher {

  private final Items items;
  private final Versions versions;
  private final Joining joining;
  private final DraftFile file;
  private final Event<ItemChanged> changed;

  @SuppressWarnings("NullAway")
  protected Publisher() {
    this(null, null, null, null, null);
  }

  @Inject
  Publisher(
      Items items, Versions versions, Joining joining, DraftFile file, Event<ItemChanged> changed) {
    this.items = items;
    this.versions = versions;
    this.joining = joining;
    this.file = file;
    this.changed = changed;
  }

  /**
   * Puts what a draft holds online, all of it or nothing.
   *
   * @param editor who decided; null when its planned moment came
   * @return the slug under which it is found; empty when somebody changed the same online, so that
   *     a person must choose first
   */
  @Transactional
  public Optional<String> publish(Draft draft, @Nullable Long editor, String reason) {
    Instant now = Now.moment();
    Item item = draft.item() == null ? null : items.byId(draft.item()).orElseThrow();
    if (item != null && !joining.join(draft, item, editor)) {
      return Optional.empty();
    }
    ItemContent base = item == null ? null : item.content();
    String slug =
        base == null
            ? Slugs.propose(draft.title(), name -> items.bySlug(name).isPresent())
            : base.slug();
    ItemContent content = joining.content(draft, slug, base);
    if (item == null) {
      item = new Item(content, Item.PORTAL, "", now);
      items.add(item);
    }
    item.publish(content, draft.owner(), now);
    item.link(items.ids(content.links().stream().map(Link::to).distinct().toList()));
    items.flush();
    versions.keep(List.of(item), editor, reason);
    draft.published(item.id());
    file.record(draft, editor, Step.PUBLISHED, reason);
    changed.fire(new ItemChanged(slug));
    return Optional.of(slug);
  }
}
