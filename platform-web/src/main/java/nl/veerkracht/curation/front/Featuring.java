package nl.veerkracht.curation.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.front.Feature;
import nl.veerkracht.front.FeatureList;
import nl.veerkracht.front.Features;
import nl.veerkracht.front.FeaturesChanged;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.State;
import nl.veerkracht.page.Clock;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** Choosing what the home page features, and in which order. Every act is logged. */
@ApplicationScoped
class Featuring {

  private final Features features;
  private final Items items;
  private final AuditLog log;
  private final Event<FeaturesChanged> changed;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Featuring() {
    this(null, null, null, null, null);
  }

  @Inject
  Featuring(
      Features features,
      Items items,
      AuditLog log,
      Event<FeaturesChanged> changed,
      CurrentUser user) {
    this.features = features;
    this.items = items;
    this.log = log;
    this.changed = changed;
    this.user = user;
  }

  /** What came of adding. */
  enum Added {
    DONE,
    FULL,
    LATE
  }

  /** Everything that is chosen, in its order. */
  @Transactional
  List<FeatureLine> lines(Language language) {
    user.needs(Role.EDITOR);
    LocalDate today = LocalDate.now(Clock.HERE);
    return features.all().stream().map(chosen -> line(chosen, today, language)).toList();
  }

  private static FeatureLine line(Features.Chosen chosen, LocalDate today, Language language) {
    Item item = chosen.item();
    LocalDate lastDay = chosen.feature().lastDay();
    return new FeatureLine(
        item.slug(),
        item.content().kind().code(),
        item.content().title().in(language),
        chosen.feature().place(),
        lastDay == null ? null : lastDay.toString(),
        lastDay != null && lastDay.isBefore(today),
        item.state() == State.RETIRED);
  }

  /** Adds a published item at a place. */
  @Transactional
  Added add(String slug, int place, @Nullable LocalDate lastDay) {
    user.needs(Role.EDITOR);
    Optional<Item> item = items.bySlug(slug).filter(it -> it.state() == State.PUBLISHED);
    FeatureList list = features.hold();
    if (item.isEmpty() || list.of(item.get().id()).isPresent()) {
      return Added.LATE;
    }
    if (list.isFull()) {
      return Added.FULL;
    }
    Feature feature = new Feature(item.get().id(), lastDay);
    list.add(feature, place);
    features.add(feature);
    done(Act.FEATURE, slug, feature);
    return Added.DONE;
  }

  @Transactional
  boolean raise(String slug) {
    return change(Act.FEATURE, slug, FeatureList::raise);
  }

  @Transactional
  boolean lower(String slug) {
    return change(Act.FEATURE, slug, FeatureList::lower);
  }

  /** Shows it up to and including a day, or for as long as nobody ends it. */
  @Transactional
  boolean end(String slug, @Nullable LocalDate lastDay) {
    return change(
        Act.FEATURE,
        slug,
        (list, feature) -> {
          feature.endOn(lastDay);
          return true;
        });
  }

  @Transactional
  boolean remove(String slug) {
    return change(
        Act.UNFEATURE,
        slug,
        (list, feature) -> {
          list.remove(feature);
          features.remove(feature);
          return true;
        });
  }

  private boolean change(Act act, String slug, BiPredicate<FeatureList, Feature> change) {
    user.needs(Role.EDITOR);
    FeatureList list = features.hold();
    Optional<Feature> feature = items.bySlug(slug).flatMap(item -> list.of(item.id()));
    boolean done = feature.filter(found -> change.test(list, found)).isPresent();
    if (done) {
      done(act, slug, feature.get());
    }
    return done;
  }

  private void done(Act act, String slug, Feature feature) {
    String detail = feature.place() + " " + Objects.toString(feature.lastDay(), "");
    log.record(user.needs(Role.EDITOR).id(), act, "item", slug, detail.strip());
    changed.fire(new FeaturesChanged());
  }
}
