package nl.veerkracht.search.lucene;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/**
 * Asks questions of one shape in two threads, each of which asks the next as soon as it has its
 * answer. The sides take turns, so that what else the machine does hits all of them; the speed is
 * the median of the turns.
 */
final class Measuring {
  private static final int THREADS = 2;
  private static final int TURNS = 3;
  private static final int WARM_TURNS = 2;
  private static final double NANOS = 1e9;
  private static final double NANOS_IN_MILLI = 1e6;

  private final List<Asked> questions;
  private final Duration turn;

  Measuring(List<Asked> questions, Duration turn) {
    this.questions = questions;
    this.turn = turn;
  }

  /**
   * How fast answers came.
   *
   * @param half milliseconds within which half of the answers came
   * @param most milliseconds within which 99 of 100 came
   */
  record Figures(double perSecond, double half, double most) {}

  /** One turn of one side. */
  private record Turn(double perSecond, long[] nanos) {}

  /** The figures of each side, in their order. */
  List<Figures> measure(List<Side> sides) {
    List<List<Turn>> turns = new ArrayList<>();
    for (Side side : sides) {
      for (int i = 0; i < WARM_TURNS; i++) {
        turn(side);
      }
      turns.add(new ArrayList<>());
    }
    for (int i = 0; i < TURNS; i++) {
      for (int side = 0; side < sides.size(); side++) {
        turns.get(side).add(turn(sides.get(side)));
      }
    }
    return turns.stream().map(Measuring::figures).toList();
  }

  private Turn turn(Side side) {
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    long end = start + turn.toNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<LongStream>> asking = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        asking.add(threads.submit(() -> ask(side, next, end)));
      }
      LongStream all = LongStream.empty();
      for (Future<LongStream> one : asking) {
        all = LongStream.concat(all, one.get());
      }
      double seconds = (System.nanoTime() - start) / NANOS;
      long[] nanos = all.toArray();
      return new Turn(nanos.length / seconds, nanos);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(side.label() + " did not answer", e);
    }
  }

  private LongStream ask(Side side, AtomicInteger next, long end) {
    LongStream.Builder nanos = LongStream.builder();
    long before = System.nanoTime();
    while (before < end) {
      side.ask(questions.get(next.getAndIncrement() % questions.size()));
      long after = System.nanoTime();
      nanos.add(after - before);
      before = after;
    }
    return nanos.build();
  }

  private static Figures figures(List<Turn> turns) {
    double[] speeds = turns.stream().mapToDouble(Turn::perSecond).sorted().toArray();
    long[] nanos =
        turns.stream().flatMapToLong(each -> Arrays.stream(each.nanos())).sorted().toArray();
    return new Figures(speeds[speeds.length / 2], millis(nanos, 0.5), millis(nanos, 0.99));
  }

  private static double millis(long[] sorted, double part) {
    return sorted[(int) (part * (sorted.length - 1))] / NANOS_IN_MILLI;
  }
}
