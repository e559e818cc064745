package nl.veerkracht.pace;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket for each network that asked of late, which fills as time goes by. There are so many at
 * most; who has been silent for longest is forgotten, which only helps who has a full bucket
 * anyway.
 */
final class Buckets {

  static final int MOST = 10_000;

  private final int capacity;
  private final int perSecond;
  private final TimeMeter clock;
  private final Map<String, Bucket> byNetwork = new RecentlyUsed();

  private static final class RecentlyUsed extends LinkedHashMap<String, Bucket> {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_SIZE = 16;
    private static final float FILLED = 0.75f;

    RecentlyUsed() {
      super(FIRST_SIZE, FILLED, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > MOST;
    }
  }

  Buckets(int capacity, int perSecond, TimeMeter clock) {
    this.capacity = capacity;
    this.perSecond = perSecond;
    this.clock = clock;
  }

  /** Takes tokens out, or tells how long it lasts until there are enough. */
  Duration take(String network, int tokens) {
    return Duration.ofNanos(
        bucket(network).tryConsumeAndReturnRemaining(tokens).getNanosToWaitForRefill());
  }

  /** Takes a token out that may not be there yet, and tells how long it lasts until it is. */
  Duration owe(String network, Duration most) {
    Bucket bucket = bucket(network);
    long wait = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    return wait < most.toNanos() ? Duration.ofNanos(bucket.consumeIgnoringRateLimits(1)) : most;
  }

  boolean isEmpty(String network) {
    return bucket(network).getAvailableTokens() <= 0;
  }

  private Bucket bucket(String network) {
    synchronized (byNetwork) {
      return byNetwork.computeIfAbsent(network, key -> full());
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(perSecond, Duration.ofSeconds(1)))
        .withCustomTimePrecision(clock)
        .build();
  }

  int size() {
    synchronized (byNetwork) {
      return byNetwork.size();
    }
  }
}
