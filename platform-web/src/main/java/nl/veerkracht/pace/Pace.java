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

  private final Buckets buckets;

  @SuppressWarnings("NullAway")
  protected Pace() {
    buckets = null;
  }

  @Inject
  Pace(Settings settings) {
    this(settings.searchesAtOnce(), settings.searchesPerSecond(), TimeMeter.SYSTEM_NANOTIME);
  }

  Pace(int atOnce, int perSecond, TimeMeter clock) {
    buckets = new Buckets(atOnce * Cost.SEARCH.tokens(), perSecond * Cost.SEARCH.tokens(), clock);
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
}
