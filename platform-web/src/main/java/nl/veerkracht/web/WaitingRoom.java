package nl.veerkracht.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Where those wait for their answer who do not listen; no thread waits with them. A crawler that
 * asks again as soon as it has an answer becomes as slow as its answers are. The scheduler of the
 * server is left alone: a round of the portal that takes long would keep these answers waiting.
 */
@ApplicationScoped
class WaitingRoom {

  private static final System.Logger LOG = System.getLogger(WaitingRoom.class.getName());

  /** Each takes the memory of one request, and a crawler seldom has more than some tens. */
  static final int SEATS = 1_000;

  private final Semaphore seats = new Semaphore(SEATS);

  /** Writes an answer; what it needs of the request was read before. */
  @FunctionalInterface
  interface Answer {
    void to(HttpServletResponse response) throws IOException;
  }

  /** Answers after a pause, which is the shorter the fuller the room is. */
  void answer(
      HttpServletRequest request, HttpServletResponse response, Duration pause, Answer answer)
      throws IOException {
    long millis = pause.toMillis() * seats.availablePermits() / SEATS;
    if (millis > 0 && seats.tryAcquire()) {
      AsyncContext context = request.startAsync();
      CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, Thread::startVirtualThread)
          .execute(() -> leave(context, answer, response));
    } else {
      answer.to(response);
    }
  }

  private void leave(AsyncContext context, Answer answer, HttpServletResponse response) {
    try {
      finish(context, answer, response);
    } finally {
      seats.release();
    }
  }

  private static void finish(AsyncContext context, Answer answer, HttpServletResponse response) {
    try {
      answer.to(response);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "Nobody waited for the answer", e);
    } finally {
      context.complete();
    }
  }
}
