package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.address.Place;
import nl.veerkracht.catalogue.HistoryView.ChangedField;
import nl.veerkracht.catalogue.HistoryView.Line;
import nl.veerkracht.catalogue.ItemView.Day;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.ItemVersion;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Link;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.item.State;
import nl.veerkracht.item.VersionLine;
import nl.veerkracht.item.Versions;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** What items said before, and what changed since. Who changed it is not told to readers. */
@ApplicationScoped
class History {

  private final Items items;
  private final Versions versions;
  private final Taxonomy taxonomy;
  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected History() {
    this(null, null, null, null);
  }

  @Inject
  History(Items items, Versions versions, Taxonomy taxonomy, Settings settings) {
    this.items = items;
    this.versions = versions;
    this.taxonomy = taxonomy;
    this.settings = settings;
  }

  /** One version in full, in at most four statements. */
  @Transactional
  Reading<VersionView> read(String slug, long number, Language language) {
    return Reading.of(
        items.bySlug(slug),
        language,
        item -> version(item, number).map(version -> view(item, version, language)));
  }

  /** The list of versions, in two statements. */
  @Transactional
  Reading<HistoryView> list(String slug, Language language) {
    return Reading.of(
        items.bySlug(slug),
        language,
        item -> {
          List<VersionLine> lines = versions.of(item.id());
          int latest = lines.isEmpty() ? 0 : lines.getFirst().number();
          int before = lines.size() > 1 ? lines.get(1).number() : latest;
          return Optional.of(view(item, lines, before, latest, null, language));
        });
  }

  /** The list of versions with what changed from one to another, in three statements. */
  @Transactional
  Reading<HistoryView> compare(String slug, long from, long to, Language language) {
    return Reading.of(
        items.bySlug(slug),
        language,
        item -> {
          int before = Math.clamp(from, -1, Integer.MAX_VALUE);
          int after = Math.clamp(to, -1, Integer.MAX_VALUE);
          Map<Integer, ItemVersion> both =
              versions.of(item.id(), Set.copyOf(List.of(before, after)));
          ItemVersion one = both.get(before);
          ItemVersion other = both.get(after);
          if (one == null || other == null) {
            return Optional.empty();
          }
          List<ChangedField> changes =
              new Comparison(taxonomy, language).between(one.content(), other.content());
          List<VersionLine> lines = versions.of(item.id());
          return Optional.of(view(item, lines, before, after, changes, language));
        });
  }

  private static HistoryView view(
      Item item,
      List<VersionLine> lines,
      int from,
      int to,
      @Nullable List<ChangedField> changes,
      Language language) {
    return new HistoryView(
        item.slug(),
        item.content().kind().code(),
        item.content().title().in(language),
        lines.stream()
            .map(it -> new Line(it.number(), Day.of(it.published(), language), it.reason()))
            .toList(),
        from,
        to,
        changes);
  }

  private Optional<ItemVersion> version(Item item, long number) {
    return number > Integer.MAX_VALUE ? Optional.empty() : versions.get(item.id(), (int) number);
  }

  private VersionView view(Item item, ItemVersion version, Language language) {
    ItemContent content = version.content();
    Place place = content.kind() == Kind.PAGE ? Place.PAGE : Place.ITEM;
    String address =
        settings.address() + place.path(language, item.slug()) + "?version=" + version.number();
    return new VersionView(
        version.number(),
        Day.of(version.published(), language),
        version.reason(),
        version.number() == versions.latest(item.id()),
        new ItemViews(taxonomy, language)
            .of(content, links(item, content), address, version.published(), null));
  }

  /** What a version linked to, as far as it is still there. */
  private List<LinkedItem> links(Item item, ItemContent content) {
    Map<String, Item> others =
        items.bySlugs(content.links().stream().map(Link::to).distinct().toList());
    List<LinkedItem> links = new ArrayList<>();
    for (Link link : content.links()) {
      Item other = others.get(link.to());
      if (other != null && other.state() == State.PUBLISHED) {
        ItemContent its = other.content();
        links.add(
            new LinkedItem(
                item.id(),
                link.relation(),
                false,
                other.slug(),
                its.kind(),
                its.title(),
                its.summary()));
      }
    }
    return links;
  }
}
