package nl.veerkracht.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veerkracht.pace.Turns.Turn;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final String READER = "203.0.113.7";
  private static final String OTHER = "198.51.100.2";

  private final Turns turns = new Turns();
  private final AtomicInteger atWork = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  private boolean work() {
    try (Turn turn = turns.take(READER).orElse(null)) {
      if (turn == null) {
        return false;
      }
      most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
      Thread.yield();
      atWork.decrementAndGet();
      return true;
    }
  }

  @Test
  void letsOneAfterTheOtherOfANetworkHaveATurn() throws InterruptedException, ExecutionException {
    try (ExecutorService people = Executors.newFixedThreadPool(Turns.MOST_WAITING)) {
      List<Future<Boolean>> all = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        all.add(people.submit(this::work));
      }
      for (Future<Boolean> one : all) {
        assertThat(one.get()).isTrue();
      }
    }

    assertThat(most).hasValue(1);
    assertThat(turns.size()).isZero();
  }

  @Test
  void letsNobodyWaitForAnotherNetwork() {
    try (Turn turn = turns.take(READER).orElseThrow();
        Turn other = turns.take(OTHER).orElseThrow()) {
      assertThat(other).isNotSameAs(turn);
      assertThat(turns.size()).isEqualTo(2);
    }
  }

  @Test
  void sendsAwayWhoWouldWaitBehindTooMany() throws InterruptedException {
    List<Thread> waiting = new ArrayList<>();
    try (Turn turn = turns.take(READER).orElseThrow()) {
      for (int i = 0; i < Turns.MOST_WAITING; i++) {
        waiting.add(Thread.ofPlatform().start(this::work));
      }
      for (Thread one : waiting) {
        while (one.getState() != Thread.State.TIMED_WAITING) {
          Thread.onSpinWait();
        }
      }
      assertThat(turns.take(READER)).isEmpty();
      assertThat(turn).isNotNull();
    }
    for (Thread one : waiting) {
      one.join();
    }

    assertThat(turns.size()).isZero();
    turns.take(READER).orElseThrow().close();
  }

  @Test
  void sendsAwayWhoComesWhenAllNetworksTogetherKeepTooManyThreads() {
    List<Turn> taken = new ArrayList<>();
    for (int i = 0; i < Turns.MOST_IN_ALL; i++) {
      taken.add(turns.take("192.0.2." + i).orElseThrow());
    }

    assertThat(turns.take(READER)).isEmpty();
    taken.getFirst().close();
    taken.set(0, turns.take(READER).orElseThrow());
    taken.forEach(Turn::close);

    assertThat(turns.size()).isZero();
  }

  @Test
  void waitsNoLongerThanSomebodyWould() {
    try (Turn turn = turns.take(READER).orElseThrow()) {
      assertThat(turns.take(READER)).isEmpty();
      assertThat(turn).isNotNull();
    }

    assertThat(turns.size()).isZero();
  }
}
