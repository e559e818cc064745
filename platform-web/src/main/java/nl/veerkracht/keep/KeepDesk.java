package nl.veerkracht.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.keep.follow.Following;
import nl.veerkracht.keep.list.Collecting;
import nl.veerkracht.keep.list.ListLine;
import nl.veerkracht.keep.list.Listing;
import nl.veerkracht.keep.thing.Thing;
import nl.veerkracht.taxonomy.Language;

/** Keeps and follows one thing: a new list is made together with what is first put in it. */
@ApplicationScoped
class KeepDesk {

  private final Listing listing;
  private final Collecting collecting;
  private final Following following;

  @SuppressWarnings("NullAway")
  protected KeepDesk() {
    this(null, null, null);
  }

  @Inject
  KeepDesk(Listing listing, Collecting collecting, Following following) {
    this.listing = listing;
    this.collecting = collecting;
    this.following = following;
  }

  /** What came of it. */
  enum Kept {
    DONE,
    FULL,
    TOO_MANY,
    NO_SUCH_LIST
  }

  @Transactional
  Kept keepInNew(String name, Thing thing, String note) {
    Optional<Long> made = listing.make(name);
    return made.isEmpty() ? Kept.TOO_MANY : keep(made.get(), thing, note);
  }

  @Transactional
  Kept keep(long list, Thing thing, String note) {
    return switch (collecting.add(list, thing, note)) {
      case DONE -> Kept.DONE;
      case FULL -> Kept.FULL;
      case NO_SUCH_LIST -> Kept.NO_SUCH_LIST;
    };
  }

  /** One's own lists, the last used first. */
  List<ListLine> lists() {
    return listing.own(1, Listing.MOST).lists();
  }

  boolean follows(Thing thing) {
    return following.follows(thing);
  }

  boolean follow(Thing thing, Language language) {
    return following.begin(thing, language);
  }

  void end(Thing thing) {
    following.end(thing);
  }
}
