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
    List<Finding> findings)
    implements Details {

  public Intervention {
    minute = minute == null ? MinuteCard.UNKNOWN : minute;
    recognitions = recognitions == null ? List.of() : List.copyOf(recognitions);
    findings = findings == null ? List.of() : List.copyOf(findings);
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
    return standing()
        .max(
            Comparator.comparing(
                recognition -> recognition.date() == null ? "" : recognition.date()));
  }

  /** The last judgement, as long as it counts. */
  public Optional<Recognition> recognitionOn(LocalDate today) {
    return currentRecognition().filter(recognition -> !recognition.isExpired(today));
  }

  /** The judgements that editors did not find wrong. */
  public Stream<Recognition> standing() {
    return recognitions.stream().filter(recognition -> recognition.corrected() == null);
  }

  /** The same intervention with other judgements about it. */
  public Intervention withRecognitions(List<Recognition> newRecognitions) {
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
        findings);
  }
}
