package nl.veerkracht.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.item.ItemChanged;
import nl.veerkracht.item.State;
import org.jspecify.annotations.Nullable;

/**
 * What the home page features. It is kept in memory, for everybody comes by: the database is asked
 * once after editors chose something else or an item changed.
 */
@ApplicationScoped
public class Featured {

  private final Features features;

  /** Told apart by identity: whatever was read before a change may not be kept after it. */
  private volatile Object change = new Object();

  private volatile @Nullable Known known;

  /** What was read, and since which change it counts. */
  private record Known(Object change, List<FeaturedItem> items) {}

  @SuppressWarnings("NullAway")
  protected Featured() {
    this(null);
  }

  @Inject
  Featured(Features features) {
    this.features = features;
  }

  /** The items to show on a day, in the order of the editors; none when they chose nothing. */
  @Transactional
  public List<FeaturedItem> on(LocalDate day) {
    return items().stream().filter(item -> item.isOn(day)).toList();
  }

  private List<FeaturedItem> items() {
    Object now = change;
    Known found = known;
    if (found == null || found.change() != now) {
      found =
          new Known(
              now,
              features.all().stream()
                  .filter(chosen -> chosen.item().state() == State.PUBLISHED)
                  .map(
                      chosen ->
                          FeaturedItem.of(chosen.item().content(), chosen.feature().lastDay()))
                  .toList());
      known = found;
    }
    return found.items();
  }

  void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) FeaturesChanged event) {
    change = new Object();
  }

  void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) ItemChanged event) {
    change = new Object();
  }
}
