package nl.veerkracht.curation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veerkracht.form.Contents;
import nl.veerkracht.item.Examples;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.taxonomy.Vocabulary;
import org.junit.jupiter.api.Test;

class JudgedTest {

  private static final ItemContent UNJUDGED = unjudged();

  private static ItemContent unjudged() {
    ItemContent example = Examples.of(Kind.INTERVENTION);
    return example.withDetails(((Intervention) example.details()).withStages(List.of()));
  }

  private static Recognition effect() {
    return AssessmentFields.recognition(
        Map.of("level", "effect-geevalueerd", "body", "Bureau", "date", "2024", "why", "Nieuw"),
        null);
  }

  private static ItemContent judged() {
    List<Recognition> history = new ArrayList<>(Judged.STAGE.history(UNJUDGED));
    history.add(effect());
    return Judged.STAGE.with(UNJUDGED, history);
  }

  private static List<String> stages(ItemContent content) {
    return content.terms(Vocabulary.EVALUATION_STAGE);
  }

  @Test
  void beginsItsHistoryWithWhatTheItemSaidBeforeAnybodyJudged() {
    assertThat(stages(UNJUDGED)).containsExactly("beschreven");
    assertThat(Judged.STAGE.history(judged()))
        .extracting(Recognition::level, Recognition::body)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("beschreven", ""),
            org.assertj.core.groups.Tuple.tuple("effect-geevalueerd", "Bureau"));
  }

  @Test
  void givesTheItemTheStageThatCounts() {
    assertThat(stages(judged())).containsExactly("effect-geevalueerd");
    List<Recognition> struck = new ArrayList<>(Judged.STAGE.history(judged()));
    struck.set(1, struck.get(1).corrected("Ander onderzoek"));
    assertThat(stages(Judged.STAGE.with(judged(), struck))).containsExactly("beschreven");
    struck.set(0, struck.get(0).corrected("Ook niet"));
    assertThat(stages(Judged.STAGE.with(judged(), struck))).isEmpty();
  }

  @Test
  void letsNoFormSayAnotherStageThanTheOneThatWasJudged() {
    ItemContent before = judged();
    ItemContent typed = before.withTerms(Vocabulary.EVALUATION_STAGE, List.of("idee"));
    ItemContent after =
        Contents.content(Contents.of(typed), Kind.INTERVENTION, before.slug(), before);

    assertThat(stages(after)).containsExactly("effect-geevalueerd");
    assertThat(Judged.STAGE.history(after)).isEqualTo(Judged.STAGE.history(before));
  }

  @Test
  void asksForTheDateOfAStage() {
    assertThat(AssessmentFields.mistakes(Map.of(), Judged.STAGE))
        .containsOnlyKeys("level", "body", "date", "why");
  }
}
