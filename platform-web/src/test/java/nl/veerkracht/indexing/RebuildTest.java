package nl.veerkracht.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.veerkracht.indexing.Rebuild.Stage;
import org.junit.jupiter.api.Test;

class RebuildTest {

  private static final Instant BEGUN = Instant.parse("2026-03-02T08:00:00Z");
  private static final Rebuild REBUILD = Rebuild.of(1_000, BEGUN);

  @Test
  void reckonsItsEndFromHowItWent() {
    Rebuild quarter = REBUILD.at(250, BEGUN.plusSeconds(60));

    assertThat(quarter.goesOn()).isTrue();
    assertThat(quarter.end()).isEqualTo(BEGUN.plusSeconds(240));
    assertThat(REBUILD.end()).isNull();
  }

  @Test
  void countsItemsThatCameMeanwhile() {
    Rebuild more = REBUILD.at(1_050, BEGUN.plusSeconds(60));

    assertThat(more.total()).isEqualTo(1_050);
    assertThat(more.end()).isEqualTo(BEGUN.plusSeconds(60));
  }

  @Test
  void tellsHowItEndedAndWhen() {
    Rebuild failed =
        REBUILD.at(250, BEGUN.plusSeconds(60)).ended(Stage.FAILED, BEGUN.plusSeconds(61));

    assertThat(failed.goesOn()).isFalse();
    assertThat(failed.code()).isEqualTo("failed");
    assertThat(failed.moment()).isEqualTo(BEGUN.plusSeconds(61));
  }
}
