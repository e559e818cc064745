package nl.veerkracht.curation.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebLinkTest {

  private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

  private final WebLink link = new WebLink("https://example.nl/", "example.nl", NOW);

  @Test
  void isDeadAfterTwoFailuresADayApart() {
    link.failed("404", NOW);
    assertThat(link.isDead()).isFalse();
    assertThat(link.due()).isEqualTo(NOW.plus(WebLink.A_DAY));

    link.failed("404", NOW.plus(Duration.ofHours(23)));
    assertThat(link.isDead()).isFalse();

    link.failed("timeout", NOW.plus(WebLink.A_DAY));
    assertThat(link.isDead()).isTrue();
    assertThat(link.problem()).isEqualTo("timeout");
  }

  @Test
  void comesBackToLifeWhenItAnswers() {
    link.failed("404", NOW);
    link.failed("404", NOW.plus(WebLink.A_DAY));
    link.answered(NOW.plus(Duration.ofDays(8)));

    assertThat(link.isDead()).isFalse();
    assertThat(link.due()).isEqualTo(NOW.plus(Duration.ofDays(38)));

    link.failed("404", NOW.plus(Duration.ofDays(38)));
    assertThat(link.isDead()).isFalse();
  }
}
