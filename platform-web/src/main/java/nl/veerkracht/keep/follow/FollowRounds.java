package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import nl.veerkracht.item.Searches;
import nl.veerkracht.keep.list.Listing;
import nl.veerkracht.taxonomy.Now;
import org.jspecify.annotations.Nullable;

/** Tells people what happened to what they follow, in the portal at once and in letters later. */
@ApplicationScoped
public class FollowRounds {

  /**
   * What changed so shortly before is looked at again: of two changes at once the later one may
   * have been found first.
   */
  private static final Duration OVERLAP = Duration.ofMinutes(1);

  private final Searches searches;
  private final Telling telling;
  private final Digests digests;
  private final Listing listing;

  /** The change up to which everybody was told, and whether that was looked at twice. */
  private @Nullable Instant told;

  private boolean settled;

  @SuppressWarnings("NullAway")
  protected FollowRounds() {
    this(null, null, null, null);
  }

  @Inject
  FollowRounds(Searches searches, Telling telling, Digests digests, Listing listing) {
    this.searches = searches;
    this.telling = telling;
    this.digests = digests;
    this.listing = listing;
  }

  /** Tells what was published, changed or retired; it asks nothing while nothing happens. */
  public void tell() {
    tell(Now.moment());
  }

  /** The same as at another moment, for tests of what time does. */
  public synchronized void tell(Instant now) {
    Optional<Instant> upTo = searches.upTo();
    if (upTo.isEmpty()) {
      return;
    }
    boolean again = now.isAfter(upTo.get().plus(OVERLAP));
    if (upTo.get().equals(told) && (settled || !again)) {
      return;
    }
    Instant since = telling.upTo().minus(OVERLAP);
    OptionalLong next = telling.batch(since, 0);
    while (next.isPresent()) {
      next = telling.batch(since, next.getAsLong());
    }
    telling.reach(upTo.get());
    told = upTo.get();
    settled = again;
  }

  /** Writes the letters that are due, and forgets what is old. */
  public void write() {
    write(Now.moment());
  }

  /** The same as at another moment, for tests of what time does. */
  public void write(Instant now) {
    for (long account : digests.due(now)) {
      digests.write(account, now);
    }
    digests.forgetOld(now);
    listing.forgetRemoved(now);
  }
}
