package nl.veerkracht.curation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.Recognition;
import org.junit.jupiter.api.Test;

class AssessmentFieldsTest {

  private static final Map<String, String> RIGHT =
      Map.of("level", "goed-onderbouwd", "body", "NJi", "why", "Opnieuw beoordeeld");

  private static Map<String, String> with(String field, String value) {
    Map<String, String> fields = new TreeMap<>(RIGHT);
    fields.put(field, value);
    return fields;
  }

  @Test
  void losesNothingOfAnyShippedJudgementOnTheWayThroughTheForm() {
    List<Recognition> shipped =
        BundledPack.read().items().stream()
            .filter(item -> item.details() instanceof Intervention)
            .flatMap(item -> ((Intervention) item.details()).recognitions().stream())
            .toList();

    assertThat(shipped)
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(AssessmentFields.recognition(AssessmentFields.of(one), one))
                    .isEqualTo(one));
  }

  @Test
  void asksForWhatAJudgementCannotDoWithout() {
    assertThat(AssessmentFields.mistakes(RIGHT, Judged.RECOGNITION)).isEmpty();
    assertThat(AssessmentFields.mistakes(Map.of(), Judged.RECOGNITION))
        .isEqualTo(Map.of("level", "level", "body", "body", "why", "why"));
    assertThat(AssessmentFields.mistakes(with("date", "2025-02-30"), Judged.RECOGNITION))
        .containsKey("date");
    assertThat(AssessmentFields.mistakes(with("until", "2027"), Judged.RECOGNITION))
        .containsKey("until");
    assertThat(AssessmentFields.mistakes(with("until", "2027-02-01"), Judged.RECOGNITION))
        .isEmpty();
    assertThat(AssessmentFields.mistakes(with("url", "javascript:1"), Judged.RECOGNITION))
        .containsKey("url");
    assertThat(AssessmentFields.mistakes(with("quote", "x".repeat(1001)), Judged.RECOGNITION))
        .containsKey("quote");
  }
}
