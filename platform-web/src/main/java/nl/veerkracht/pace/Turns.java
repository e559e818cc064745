package nl.veerkracht.pace;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Has what one network asks made one after the other. People narrow a search step by step; a
 * crawler opens all its connections at once, and would have every processor to itself until it is
 * held back.
 */
@ApplicationScoped
public class Turns {

  /** Each keeps a thread of the server. */
  static final int MOST_WAITING = 8;

  /** Of all networks together, those whose turn it is included: half of the server's threads. */
  static final int MOST_IN_ALL = 100;

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Map<String, Line> lines = new HashMap<>();
  private int people;

  /** Everybody of one network, the one whose turn it is included. */
  private static final class Line {
    private final Semaphore turn = new Semaphore(1, true);
    private int people;
  }

  /** Lasts until it is closed. */
  public final class Turn implements AutoCloseable {
    private final String network;
    private final Line line;

    private Turn(String network, Line line) {
      this.network = network;
      this.line = line;
    }

    @Override
    public void close() {
      line.turn.release();
      leave(network, line);
    }
  }

  /**
   * Waits for a turn.
   *
   * @param address where the question comes from
   * @return empty when too many wait already, here or of all networks, or when it takes too long
   */
  public Optional<Turn> take(String address) {
    String network = Network.of(address);
    Optional<Line> joined = join(network);
    if (joined.isEmpty()) {
      return Optional.empty();
    }
    Line line = joined.get();
    boolean taken = false;
    try {
      taken = line.turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (!taken) {
        leave(network, line);
      }
    }
    return taken ? Optional.of(new Turn(network, line)) : Optional.empty();
  }

  private Optional<Line> join(String network) {
    synchronized (lines) {
      if (people == MOST_IN_ALL) {
        return Optional.empty();
      }
      Line line = lines.computeIfAbsent(network, none -> new Line());
      if (line.people > MOST_WAITING) {
        return Optional.empty();
      }
      line.people++;
      people++;
      return Optional.of(line);
    }
  }

  private void leave(String network, Line line) {
    synchronized (lines) {
      line.people--;
      people--;
      if (line.people == 0) {
        lines.remove(network);
      }
    }
  }

  /** How many networks have somebody in line. */
  public int size() {
    synchronized (lines) {
      return lines.size();
    }
  }
}
