package nl.veerkracht.curation.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.veerkracht.curation.bulk.BulkPreview.Row;
import nl.veerkracht.curation.bulk.TermChoice.Choice;
import nl.veerkracht.curation.pick.PublishedItems;
import nl.veerkracht.curation.pick.Wanted;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.State;
import nl.veerkracht.page.Clock;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Now;
import nl.veerkracht.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Finds items to change, and tells what a change would do to them. It changes nothing. */
@ApplicationScoped
class BulkSearching {

  /** More at once could not be overseen by anybody, and would keep the editor waiting. */
  static final int MOST = 500;

  private static final int MOST_ORGANISATIONS = 1000;

  private final PublishedItems published;
  private final Items items;
  private final BulkEdits edits;
  private final Taxonomy taxonomy;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected BulkSearching() {
    this(null, null, null, null, null);
  }

  @Inject
  BulkSearching(
      PublishedItems published, Items items, BulkEdits edits, Taxonomy taxonomy, CurrentUser user) {
    this.published = published;
    this.items = items;
    this.edits = edits;
    this.taxonomy = taxonomy;
    this.user = user;
  }

  /** An item that was found. */
  public record Found(String slug, String kind, String title) {}

  /** A page of items. */
  record Part(long total, List<Found> items) {}

  @Transactional
  Part find(BulkFilter filter, int page, int size, Language language) {
    user.needs(Role.EDITOR);
    Wanted wanted = filter.wanted(taxonomy);
    return new Part(
        published.count(wanted),
        published.find(wanted, (page - 1) * size, size).stream()
            .map(
                item ->
                    new Found(
                        item.slug(),
                        item.content().kind().code(),
                        item.content().title().in(language)))
            .toList());
  }

  /** The organisations that are online, by name. */
  @Transactional
  List<Choice> organisations(Language language) {
    user.needs(Role.EDITOR);
    return published.names(Kind.ORGANISATION, MOST_ORGANISATIONS).stream()
        .map(named -> new Choice(named.slug(), named.title().in(language)))
        .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /** Whether all of these are items, whatever state they are in. */
  @Transactional
  boolean areItems(Set<Long> ids) {
    user.needs(Role.EDITOR);
    return edits.items(ids).size() == ids.size();
  }

  /** What a change would do to everything that is found, up to the most that is possible. */
  @Transactional
  BulkPreview preview(BulkChange change, BulkFilter filter, Language language) {
    user.needs(Role.EDITOR);
    return preview(change, published.find(filter.wanted(taxonomy), 0, MOST), language);
  }

  /** What a change would do to some items. */
  @Transactional
  BulkPreview preview(BulkChange change, Collection<String> slugs, Language language) {
    user.needs(Role.EDITOR);
    List<Item> found =
        items.bySlugs(slugs.stream().distinct().limit(MOST).toList()).values().stream()
            .filter(item -> item.state() == State.PUBLISHED)
            .sorted(
                Comparator.comparing(
                    item -> item.content().title().in(language), String.CASE_INSENSITIVE_ORDER))
            .toList();
    return preview(change, found, language);
  }

  private BulkPreview preview(BulkChange change, List<Item> found, Language language) {
    Planning planning = new Planning(taxonomy);
    BulkNames names = new BulkNames(taxonomy, language);
    Set<Long> drafted = edits.drafted(found.stream().map(Item::id).toList());
    List<Row> changing = new ArrayList<>();
    List<Row> staying = new ArrayList<>();
    for (Item item : found) {
      switch (planning.of(item.content(), change, drafted.contains(item.id()))) {
        case Plan.Revises revises ->
            changing.add(
                row(
                    item,
                    names.state(item.content(), change),
                    names.state(revises.after(), change),
                    null,
                    language));
        case Plan.Checks _ -> {
          String last =
              item.reviewed() == null
                  ? Messages.of(language, "freshness.never")
                  : Clock.moment(item.reviewed(), language);
          changing.add(row(item, last, Clock.moment(Now.moment(), language), null, language));
        }
        case Plan.Stays stays ->
            staying.add(
                row(
                    item,
                    null,
                    null,
                    Messages.of(language, "bulk.why." + stays.why().code()),
                    language));
      }
    }
    return new BulkPreview(names.of(change), changing, staying);
  }

  private static Row row(
      Item item,
      @Nullable String from,
      @Nullable String to,
      @Nullable String why,
      Language language) {
    return new Row(
        item.id() + ":" + item.version(),
        item.slug(),
        item.content().kind().code(),
        item.content().title().in(language),
        from,
        to,
        why);
  }
}
