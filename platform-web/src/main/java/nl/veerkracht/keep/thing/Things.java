package nl.veerkracht.keep.thing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.address.Place;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.PartialDate;
import nl.veerkracht.item.Searches;
import nl.veerkracht.item.State;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** Knows again what somebody wants to keep, and shows it. */
@ApplicationScoped
public class Things {

  /** The parameter that names an item; without it the parameters are those of a search. */
  public static final String ITEM = "item";

  private final Items items;
  private final Searches searches;

  @SuppressWarnings("NullAway")
  protected Things() {
    this(null, null);
  }

  @Inject
  Things(Items items, Searches searches) {
    this.items = items;
    this.searches = searches;
  }

  /** Something to keep, with how it is shown. */
  public record Shown(Thing thing, ThingView view) {}

  /** What the parameters of an address name; empty when there is no such item. */
  @Transactional
  public Optional<Shown> named(Map<String, String[]> parameters, Language language) {
    String[] slug = parameters.get(ITEM);
    if (slug == null) {
      String query = searches.query(parameters);
      return query.length() > Thing.LONGEST
          ? Optional.empty()
          : Optional.of(new Shown(new Thing(null, query), search(query, language)));
    }
    return items
        .bySlug(slug[0])
        .filter(item -> item.state() == State.PUBLISHED)
        .map(item -> new Shown(new Thing(item.id(), null), item(item, language)));
  }

  /**
   * How something is shown that was read already.
   *
   * @param item null for a search
   * @param query null for an item
   */
  public ThingView view(@Nullable Item item, @Nullable String query, Language language) {
    return item == null ? search(Objects.requireNonNull(query), language) : item(item, language);
  }

  private ThingView search(String query, Language language) {
    String path = Place.SEARCH.path(language) + query;
    return new ThingView("search", searches.words(query, language), "", null, path, query, false);
  }

  private static ThingView item(Item item, Language language) {
    Kind kind = item.content().kind();
    Place place = kind == Kind.PAGE ? Place.PAGE : Place.ITEM;
    String date = item.content().date();
    return new ThingView(
        kind.code(),
        item.content().title().in(language),
        item.content().summary().in(language),
        date == null ? null : PartialDate.parse(date).written(language.locale()),
        place.path(language, item.slug()),
        "?" + ITEM + "=" + URLEncoder.encode(item.slug(), StandardCharsets.UTF_8),
        item.state() == State.RETIRED);
  }
}
