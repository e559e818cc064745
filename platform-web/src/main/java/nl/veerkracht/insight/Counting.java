package nl.veerkracht.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import nl.veerkracht.pace.Network;
import nl.veerkracht.page.Clock;

/**
 * Counts how people search. Whoever tells it something does not wait for the database: counts are
 * kept in memory and written down in rounds.
 */
@ApplicationScoped
public class Counting {

  private static final int AT_ONCE = 200;

  private final CountKeeping keeping;
  private final Tally tally = new Tally();

  @SuppressWarnings("NullAway")
  protected Counting() {
    this(null);
  }

  @Inject
  Counting(CountKeeping keeping) {
    this.keeping = keeping;
  }

  private static LocalDate today() {
    return LocalDate.now(Clock.HERE);
  }

  /**
   * Somebody looks at what a search found.
   *
   * @param address where the question comes from; it is not kept
   */
  public void searched(Asked asked, String address) {
    tally.searched(today(), asked, Network.of(address));
  }

  /**
   * Somebody opened something that a search found.
   *
   * @param words of the search
   * @param item its slug; empty when it is no item
   */
  public void opened(String words, String item) {
    tally.opened(today(), words, item);
  }

  /** Writes down what was counted, a part at a time; what fails is kept for the next time. */
  public synchronized void write() {
    Map<Count, Long> taken = tally.take(today());
    Iterator<Map.Entry<Count, Long>> left = taken.entrySet().iterator();
    Map<Count, Long> part = new HashMap<>();
    try {
      while (left.hasNext()) {
        part = next(left);
        keeping.add(part);
        part = Map.of();
      }
    } catch (RuntimeException e) {
      tally.giveBack(part);
      left.forEachRemaining(one -> tally.giveBack(Map.of(one.getKey(), one.getValue())));
      throw e;
    }
  }

  private static Map<Count, Long> next(Iterator<Map.Entry<Count, Long>> left) {
    Map<Count, Long> part = new HashMap<>();
    while (left.hasNext() && part.size() < AT_ONCE) {
      Map.Entry<Count, Long> one = left.next();
      part.put(one.getKey(), one.getValue());
    }
    return part;
  }

  /** Lets go of counts that are so old that nobody compares them any more. */
  public void forgetOld() {
    keeping.forgetBefore(today().minusDays(CountKeeping.DAYS_KEPT));
  }
}
