package nl.veerkracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

  private static final Duration LONG = Duration.ofSeconds(10);

  private final WaitingRoom room = new WaitingRoom();
  private final AtomicInteger waiting = new AtomicInteger();
  private final CompletableFuture<Instant> answered = new CompletableFuture<>();

  private static <T> T standIn(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private void ask(Duration pause) throws IOException {
    AsyncContext context =
        standIn(
            AsyncContext.class,
            (proxy, method, arguments) -> {
              waiting.decrementAndGet();
              return null;
            });
    HttpServletRequest request =
        standIn(
            HttpServletRequest.class,
            (proxy, method, arguments) -> {
              waiting.incrementAndGet();
              return context;
            });
    HttpServletResponse response =
        standIn(HttpServletResponse.class, (proxy, method, arguments) -> null);
    room.answer(request, response, pause, late -> answered.complete(Instant.now()));
  }

  @Test
  void answersAtOnceWhoNeedNotWait() throws IOException {
    ask(Duration.ZERO);

    assertThat(answered).isDone();
    assertThat(waiting).hasValue(0);
  }

  @Test
  void answersAfterThePause() throws Exception {
    Instant start = Instant.now();
    ask(Duration.ofMillis(300));

    assertThat(answered).isNotDone();
    assertThat(answered.get(5, TimeUnit.SECONDS)).isAfterOrEqualTo(start.plusMillis(300));
  }

  @Test
  void letsOnlySoManyWaitAndTheShorterTheMoreThereAre() throws IOException {
    for (int i = 0; i < WaitingRoom.SEATS * 95 / 100; i++) {
      ask(LONG);
    }
    assertThat(answered).isNotDone();

    for (int i = 0; i < 50_000; i++) {
      ask(LONG);
      assertThat(waiting.get()).isLessThanOrEqualTo(WaitingRoom.SEATS);
    }

    assertThat(answered).succeedsWithin(Duration.ofSeconds(1));
  }
}
