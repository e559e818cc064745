package nl.veerkracht.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A planned approach that professionals carry out, with the fields that the Dutch registries
 * record.
 *
 * @param stages judgements of how far its evaluation is, of which the level is a term of that
 *     vocabulary; null when there is none
 */
public record Intervention(
    MinuteCard minute,
    @Nullable Localized goal,
    @Nullable Localized approach,
    @Nullable Localized intermediaries,
    @Nullable Localized materials,
    @Nullable Localized conditions,
    @Nullable Localized foundation,
    @Nullable Localized elements,
    @Nullable AgeRange age,
    List<Recognition> recognitions,
    List<Finding> findings,
    @Nullable List<Recognition> stages)
    implements Details {

  public Intervention {
    minute = minute == null ? MinuteCard.UNKNOWN : minute;
    recognitions = recognitions == null ? List.of() : List.copyOf(recognitions);
    findings = findings == null ? List.of() : List.copyOf(findings);
    stages = stages == null || stages.isEmpty() ? null : List.copyOf(stages);
  }

  @Override
  public List<Localized> texts() {
    List<Localized> texts = new ArrayList<>(minute.texts());
    Stream.of(goal, approach, intermediaries, materials, conditions, foundation, elements)
        .filter(Objects::nonNull)
        .forEach(texts::add);
    findings.forEach(finding -> texts.add(finding.text()));
    return texts;
  }

  @Override
  public List<String> names() {
    return standing().map(Recognition::body).distinct().toList();
  }

  /** The last judgement, expired or not; an undated one when no date is known. */
  public Optional<Recognition> currentRecognition() {
    return latest(standing());
  }

  /** The judgement of how far its evaluation is that counts today. */
  public Optional<Recognition> currentStage() {
    return latest(standingStages());
  }

  private static Optional<Recognition> latest(Stream<Recognition> judgements) {
    return judgements.max(
        Comparator.comparing(judgement -> judgement.date() == null ? "" : judgement.date()));
  }

  /** The last judgement, as long as it counts. */
  public Optional<Recognition> recognitionOn(LocalDate today) {
    return currentRecognition().filter(recognition -> !recognition.isExpired(today));
  }

  /** The judgements that editors did not find wrong. */
  public Stream<Recognition> standing() {
    return standing(recognitions);
  }

  /** The judgements of how far its evaluation is that editors did not find wrong. */
  public Stream<Recognition> standingStages() {
    return standing(stageHistory());
  }

  private static Stream<Recognition> standing(List<Recognition> judgements) {
    return judgements.stream().filter(judgement -> judgement.corrected() == null);
  }

  /** All judgements of how far its evaluation is. */
  public List<Recognition> stageHistory() {
    return stages == null ? List.of() : stages;
  }

  /** The first last day of the judgements that count today, an ISO date. */
  public Optional<String> validUntil() {
    return lastDays(currentRecognition(), currentStage()).min(Comparator.naturalOrder());
  }

  /** The last day on which its recognition counts, an ISO date. */
  public Optional<String> recognizedUntil() {
    return lastDays(currentRecognition(), Optional.empty()).findFirst();
  }

  private static Stream<String> lastDays(
      Optional<Recognition> recognition, Optional<Recognition> stage) {
    return Stream.of(recognition, stage)
        .flatMap(Optional::stream)
        .map(Recognition::validUntil)
        .filter(Objects::nonNull)
        .map(day -> PartialDate.parse(day).lastDay().toString());
  }

  /** The same intervention with other judgements about it. */
  public Intervention withRecognitions(List<Recognition> newRecognitions) {
    return with(newRecognitions, stages);
  }

  /** The same intervention with other judgements of how far its evaluation is. */
  public Intervention withStages(List<Recognition> newStages) {
    return with(recognitions, newStages);
  }

  private Intervention with(
      List<Recognition> newRecognitions, @Nullable List<Recognition> newStages) {
    return new Intervention(
        minute,
        goal,
        approach,
        intermediaries,
        materials,
        conditions,
        foundation,
        elements,
        age,
        newRecognitions,
        findings,
        newStages);
  }
}
