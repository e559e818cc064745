package nl.veerkracht.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterventionTest {

  @Test
  void goesByTheLatestJudgementWhateverTheOrder() {
    Intervention intervention =
        recognised(
            judgement("goed-onderbouwd", "2017-03-15"),
            judgement("eerste-aanwijzingen", "2019-03-13"),
            judgement("goed-beschreven", "2014"));

    assertThat(intervention.currentRecognition().map(Recognition::level))
        .contains("eerste-aanwijzingen");
  }

  @Test
  void prefersADatedJudgementOverAnUndatedOne() {
    Intervention intervention =
        recognised(judgement("erkend", null), judgement("goed-onderbouwd", "2014"));

    assertThat(intervention.currentRecognition().map(Recognition::level))
        .contains("goed-onderbouwd");
  }

  @Test
  void goesByAnUndatedJudgementWhereThereIsNoOther() {
    assertThat(recognised(judgement("erkend", null)).currentRecognition()).isPresent();
    assertThat(recognised().currentRecognition()).isEmpty();
  }

  @Test
  void isSearchedByItsCardItsTextsAndItsFindings() {
    Details details = Examples.of(Kind.INTERVENTION).details();

    assertThat(details.texts())
        .extracting(text -> text.in(Language.NL))
        .contains("Wat", "Let op", "Doel", "Elementen", "Effect");
    assertThat(details.names()).containsExactly("Erkenningscommissie Interventies");
  }

  private static Intervention recognised(Recognition... recognitions) {
    return new Intervention(
        MinuteCard.UNKNOWN,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Arrays.asList(recognitions),
        List.of());
  }

  private static Recognition judgement(String level, @Nullable String date) {
    return new Recognition(level, "Commissie", date, null, null, false, null);
  }
}
