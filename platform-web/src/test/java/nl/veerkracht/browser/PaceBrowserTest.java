package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.browser.Guest.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A crawler is held back, in the looks of the portal, and nobody else is. */
class PaceBrowserTest {

  private static final int MORE_THAN_ALLOWED = 400;
  private static final int HANDS = 8;
  private static final Duration CRAWL = Duration.ofSeconds(5);

  @RegisterExtension private final GuardedPortal guarded = new GuardedPortal();

  @Test
  void holdsBackACrawlerForAWhileAndLeavesOthersAlone() throws InterruptedException {
    Guest crawler = new Guest(guarded.portal());
    Reply refused = crawler.get("/en/search?kind=tool");
    int answered = 0;
    while (refused.status() == 200 && answered < MORE_THAN_ALLOWED) {
      answered++;
      refused = crawler.get("/en/search?kind=tool&page=" + answered);
    }

    assertThat(refused.status()).isEqualTo(429);
    assertThat(answered).isGreaterThanOrEqualTo(60);
    assertThat(refused.body()).startsWith("Too many searches at once").doesNotContain("<");
    Reply looked = crawler.call("GET", "/en/search?kind=tool", "", "Sec-Fetch-Mode", "navigate");
    assertThat(looked.body()).contains("Please wait a moment", "site-header", "noindex");
    long seconds = refused.headers().firstValueAsLong("Retry-After").orElseThrow();
    assertThat(seconds).isBetween(1L, 2L);
    Reply program = crawler.get("/api/v1/search?q=pad");
    for (int i = 0; i < MORE_THAN_ALLOWED && program.status() == 200; i++) {
      program = crawler.get("/api/v1/search?q=pad");
    }
    assertThat(program.status()).isEqualTo(429);
    assertThat(program.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(program.headers().firstValue("Retry-After")).isPresent();
    assertThat(crawler.get("/nl/item/pad").status()).isEqualTo(200);
    assertThat(crawler.get("/theme/tokens.css").status()).isEqualTo(200);
    assertThat(new Guest(guarded.portal()).get("/en/search?kind=tool").status()).isEqualTo(200);

    Thread.sleep(Duration.ofSeconds(seconds));
    assertThat(crawler.get("/en/search?kind=tool").status()).isEqualTo(200);
  }

  @Test
  void usesNoMoreFiltersThanAnybodyChooses() {
    StringBuilder query = new StringBuilder("?kind=tool&kind=publication");
    for (int year = 1980; year < 2020; year++) {
      query.append("&year=").append(year);
    }
    Guest guest = new Guest(guarded.portal());
    Reply many = guest.get("/nl/zoeken" + query);

    assertThat(many.status()).isEqualTo(200);
    assertThat(many.body()).contains("Wij gebruiken alleen de eerste 30", "noindex, nofollow");
    assertThat(guest.get("/nl/zoeken?kind=tool").body())
        .contains("noindex, follow")
        .doesNotContain("rel=\"nofollow\">Titel");
  }

  /** What comes back to somebody who asks with all hands and never waits. */
  private static List<Reply> crawl(Guest crawler, String path) {
    ConcurrentLinkedQueue<Reply> replies = new ConcurrentLinkedQueue<>();
    Instant end = Instant.now().plus(CRAWL);
    try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
      for (int i = 0; i < HANDS; i++) {
        hands.execute(
            () -> {
              while (Instant.now().isBefore(end)) {
                replies.add(crawler.get(path));
              }
            });
      }
    }
    return List.copyOf(replies);
  }

  private static Duration time(Runnable asks) {
    Instant start = Instant.now();
    asks.run();
    return Duration.between(start, Instant.now());
  }

  @ParameterizedTest
  @CsvSource({
    "/en/search?kind=tool, text/plain;charset=UTF-8",
    "/en/search/suggestions?q=pad, text/plain;charset=UTF-8",
    "/api/v1/search?q=pad&lang=en, application/problem+json",
    "/api/v1/search;a=b?q=pad&lang=en, application/problem+json"
  })
  void letsWhoDoesNotListenWaitForItsRefusals(String path, String type) {
    Guest crawler = new Guest(guarded.portal());

    List<Reply> refusals =
        crawl(crawler, path).stream().filter(reply -> reply.status() != 200).toList();

    assertThat(refusals)
        .hasSizeBetween(20, 150)
        .allSatisfy(
            reply -> {
              assertThat(reply.status()).isEqualTo(429);
              assertThat(reply.headers().firstValue("Content-Type")).hasValue(type);
              assertThat(reply.headers().firstValueAsLong("Retry-After")).isPresent();
              assertThat(reply.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
              assertThat(reply.headers().firstValue("API-Version").isPresent())
                  .isEqualTo(path.startsWith("/api/"));
              assertThat(reply.body()).containsAnyOf("Too many searches", "te veel zoekvragen");
            });
    Duration aMoment = Duration.ofMillis(500);
    assertThat(time(() -> crawler.get("/nl/item/pad"))).isLessThan(aMoment);
    assertThat(time(() -> new Guest(guarded.portal()).get(path))).isLessThan(aMoment);
  }

  @Test
  void refusesAtOnceWhoClicksABitFast() {
    Guest reader = new Guest(guarded.portal());
    Stream<Reply> clicks = Stream.generate(() -> reader.get("/en/search?kind=tool"));
    assertThat(clicks.limit(MORE_THAN_ALLOWED).anyMatch(reply -> reply.status() == 429)).isTrue();

    assertThat(time(() -> IntStream.range(0, 15).forEach(i -> reader.get("/en/search?kind=tool"))))
        .isLessThan(Duration.ofSeconds(2));
  }
}
