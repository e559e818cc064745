package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.veerkracht.browser.Guest.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A crawler is held back, in the looks of the portal, and nobody else is. */
class PaceBrowserTest {

  private static final int MORE_THAN_ALLOWED = 400;

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
}
