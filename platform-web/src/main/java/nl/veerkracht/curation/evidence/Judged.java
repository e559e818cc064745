package nl.veerkracht.curation.evidence;

import java.util.List;
import nl.veerkracht.address.Place;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What bodies judge of an intervention: each has its own levels and its own history. */
enum Judged {
  RECOGNITION(Vocabulary.EVIDENCE, Place.EVIDENCE, "evidence", List.of("level", "body", "why")),
  STAGE(Vocabulary.EVALUATION_STAGE, Place.STAGE, "stage", List.of("level", "body", "date", "why"));

  private final String vocabulary;
  private final Place place;
  private final String code;
  private final List<String> needed;

  Judged(String vocabulary, Place place, String code, List<String> needed) {
    this.vocabulary = vocabulary;
    this.place = place;
    this.code = code;
    this.needed = needed;
  }

  /** What the page at a place is about. */
  static Judged at(Place place) {
    return place == Place.STAGE ? STAGE : RECOGNITION;
  }

  /** The vocabulary of its levels. */
  String vocabulary() {
    return vocabulary;
  }

  Place place() {
    return place;
  }

  /** The name in messages. */
  String code() {
    return code;
  }

  /** The fields that a judgement cannot do without. */
  List<String> needed() {
    return needed;
  }

  /**
   * The history. What an item said of its stage before anybody judged it is where that history
   * begins, without a body or a date, for nobody knows these.
   */
  List<Recognition> history(ItemContent content) {
    Intervention intervention = (Intervention) content.details();
    return switch (this) {
      case RECOGNITION -> intervention.recognitions();
      case STAGE ->
          intervention.stageHistory().isEmpty()
              ? content.terms(vocabulary).stream().map(Judged::unjudged).toList()
              : intervention.stageHistory();
    };
  }

  private static Recognition unjudged(String level) {
    return new Recognition(level, "", null, null, null, false, null, null, null, null);
  }

  /** The judgement that counts today; null when none does. */
  @Nullable Recognition current(ItemContent content) {
    Intervention judged = (Intervention) with(content, history(content)).details();
    return (this == STAGE ? judged.currentStage() : judged.currentRecognition()).orElse(null);
  }

  /** The same item with another history; it has the stage that counts by then. */
  ItemContent with(ItemContent content, List<Recognition> history) {
    Intervention before = (Intervention) content.details();
    if (this == RECOGNITION) {
      return content.withDetails(before.withRecognitions(history));
    }
    Intervention after = before.withStages(history);
    return content
        .withDetails(after)
        .withTerms(vocabulary, after.currentStage().map(Recognition::level).stream().toList());
  }
}
