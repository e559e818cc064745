package nl.veerkracht.pace;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.veerkracht.settings.Settings;

/**
 * Holds back whoever asks for searches faster than people do, and nobody else. It lives in memory
 * only: after a restart everybody begins anew.
 */
@ApplicationScoped
public class Pace {

  /**
   * A crawler with tens of connections is slow enough by this. Of one that hangs up meanwhile the
   * server keeps each request until its answer: with pauses of seconds those were so many that
   * readers felt the collections of garbage.
   */
  static final Duration LONGEST_PAUSE = Duration.ofMillis(700);

  private static final int REFUSALS_AT_ONCE = 20;
  private static final int REFUSALS_PER_SECOND = 10;

  private final Buckets buckets;
  private final Buckets refusals;

  @SuppressWarnings("NullAway")
  protected Pace() {
    buckets = null;
    refusals = null;
  }

  @Inject
  Pace(Settings settings) {
    this(settings.searchesAtOnce(), settings.searchesPerSecond(), TimeMeter.SYSTEM_NANOTIME);
  }

  Pace(int atOnce, int perSecond, TimeMeter clock) {
    buckets = new Buckets(atOnce * Cost.SEARCH.tokens(), perSecond * Cost.SEARCH.tokens(), clock);
    refusals = new Buckets(REFUSALS_AT_ONCE, REFUSALS_PER_SECOND, clock);
  }

  /**
   * Asks for an answer.
   *
   * @param address where the question comes from
   * @return how long to wait before asking again; zero when the answer may be given now
   */
  public Duration ask(String address, Cost cost) {
    return buckets.take(Network.of(address), cost.tokens());
  }

  /**
   * Takes note that somebody is refused. Whoever goes on and on without listening gets refusals at
   * a measured pace too, however many connections they open; nobody clicks that fast.
   *
   * @return how long to keep the refusal back
   */
  public Duration pause(String address) {
    return refusals.owe(Network.of(address), LONGEST_PAUSE);
  }

  /** Whether somebody has to wait for a refusal that is still to come. */
  public boolean listensNoLonger(String address) {
    return refusals.isEmpty(Network.of(address));
  }
}
