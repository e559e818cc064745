package nl.veerkracht.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
    return Interventions.UNKNOWN.withRecognitions(Arrays.asList(recognitions));
  }

  private static Recognition judgement(String level, @Nullable String date) {
    return new Recognition(level, "Commissie", date, null, null, false, null, null, null, null);
  }

  @Test
  void passesOverAJudgementThatEditorsFoundWrong() {
    Recognition wrong = judgement("erkend", "2024").corrected("Verkeerd overgenomen");
    Intervention intervention = recognised(judgement("goed-beschreven", "2019"), wrong);

    assertThat(intervention.currentRecognition())
        .map(Recognition::level)
        .hasValue("goed-beschreven");
    assertThat(wrong.corrected(null)).isEqualTo(judgement("erkend", "2024"));
  }

  @Test
  void goesByTheLatestJudgementOfItsStage() {
    Recognition plan = judgement("plan-geevalueerd", "2019").corrected("Verkeerd overgenomen");
    Intervention intervention =
        recognised(judgement("erkend", "2024"))
            .withStages(List.of(judgement("beschreven", null), judgement("idee", "2014"), plan));

    assertThat(intervention.currentStage()).map(Recognition::level).hasValue("idee");
    assertThat(intervention.currentRecognition()).map(Recognition::level).hasValue("erkend");
    assertThat(intervention.withStages(List.of()))
        .isEqualTo(recognised(judgement("erkend", "2024")));
  }

  @Test
  void isValidUntilTheFirstOfItsJudgementsEnds() {
    Recognition early = until("2026-03-01");
    Recognition late = until("2027-03-01");

    assertThat(recognised(late).withStages(List.of(early)).validUntil()).hasValue("2026-03-01");
    assertThat(recognised(early).validUntil()).hasValue("2026-03-01");
    assertThat(recognised(judgement("erkend", "2024")).validUntil()).isEmpty();
  }

  private static Recognition until(String day) {
    return new Recognition("erkend", "Commissie", null, null, null, false, null, day, null, null);
  }

  @Test
  void countsAJudgementOnItsLastDayStill() {
    Recognition until =
        new Recognition(
            "erkend", "Commissie", null, null, null, false, null, "2026-03-01", null, null);

    assertThat(until.isExpired(LocalDate.of(2026, 3, 1))).isFalse();
    assertThat(until.isExpired(LocalDate.of(2026, 3, 2))).isTrue();
    assertThat(judgement("erkend", "2024").isExpired(LocalDate.MAX)).isFalse();
  }

  @Test
  void isNotRecognisedAnyMoreWhenTheLastJudgementExpired() {
    Recognition until =
        new Recognition(
            "erkend", "Commissie", "2021", null, null, false, null, "2026-03", null, null);
    Intervention intervention = recognised(judgement("goed-beschreven", "2017"), until);

    assertThat(intervention.recognitionOn(LocalDate.of(2026, 3, 31))).contains(until);
    assertThat(intervention.recognitionOn(LocalDate.of(2026, 4, 1))).isEmpty();
    assertThat(intervention.currentRecognition()).contains(until);
  }
}
