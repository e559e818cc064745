package nl.veerkracht.api.item;

import java.util.List;
import nl.veerkracht.api.vocabulary.LocalizedText;
import nl.veerkracht.api.vocabulary.SourceRecord;
import nl.veerkracht.api.vocabulary.TermReference;
import org.jspecify.annotations.Nullable;

/** What only items of one kind have. What nobody sourced yet is null and left out of the answer. */
public sealed interface ItemDetails {

  /** The kind that these details belong to, the same as that of the item. */
  String kind();

  /** A planned approach that professionals carry out. */
  record InterventionDetails(
      String kind,
      @Nullable MinuteCardRecord minuteCard,
      @Nullable LocalizedText goal,
      @Nullable LocalizedText approach,
      @Nullable LocalizedText intermediaries,
      @Nullable LocalizedText materials,
      @Nullable LocalizedText conditions,
      @Nullable LocalizedText foundation,
      @Nullable LocalizedText elements,
      @Nullable AgeRangeRecord age,
      List<RecognitionRecord> recognitions,
      List<RecognitionRecord> stages,
      List<FindingRecord> findings)
      implements ItemDetails {}

  /** Something to work with: a guide, checklist, format, scan or databank. */
  record ToolDetails(
      String kind,
      @Nullable MinuteCardRecord minuteCard,
      List<LocalizedText> steps,
      @Nullable LocalizedText useWhen)
      implements ItemDetails {}

  /** Research, advice or a policy document. */
  record PublicationDetails(
      String kind,
      List<String> authors,
      @Nullable String publisher,
      @Nullable String series,
      @Nullable String doi,
      @Nullable String isbn,
      @Nullable String pages,
      @Nullable String documentNumber,
      List<LocalizedText> findings,
      @Nullable LocalizedText citedFor)
      implements ItemDetails {}

  /** Who is behind interventions, research and the agenda. */
  record OrganisationDetails(
      String kind, @Nullable String abbreviation, @Nullable LocalizedText role)
      implements ItemDetails {}

  /** A programme of government or research, or a toolkit. */
  record ProgrammeDetails(
      String kind,
      @Nullable ItemReference department,
      @Nullable PeriodRecord period,
      @Nullable LocalizedText relationToAgenda)
      implements ItemDetails {}

  /** Something the agenda set out to do. */
  record ActivityDetails(
      String kind, @Nullable LocalizedText target, @Nullable String due, @Nullable Integer amount)
      implements ItemDetails {}

  /** A page by the editors. */
  record PageDetails(String kind, @Nullable TermReference explains, @Nullable Integer order)
      implements ItemDetails {}

  /** What a professional must know in one minute. */
  record MinuteCardRecord(
      @Nullable LocalizedText what,
      @Nullable LocalizedText forWhom,
      @Nullable LocalizedText cost,
      @Nullable LocalizedText time,
      @Nullable LocalizedText needs,
      @Nullable LocalizedText works,
      @Nullable LocalizedText mind) {}

  /** Ages in whole years, both included; an open end is left out. */
  record AgeRangeRecord(@Nullable Integer from, @Nullable Integer to) {}

  /** ISO dates of which day and month may be missing; an open end is left out. */
  record PeriodRecord(@Nullable String from, @Nullable String to) {}

  /**
   * A judgement by another body, quoted.
   *
   * @param level null when the level is none of the vocabulary
   * @param current whether it is the judgement that counts today
   */
  record RecognitionRecord(
      @Nullable TermReference level,
      String body,
      @Nullable String date,
      @Nullable String quote,
      @Nullable String url,
      boolean conditional,
      @Nullable LocalizedText note,
      boolean current) {}

  /**
   * What research found.
   *
   * @param direction {@code positive}, {@code mixed}, {@code none} or {@code adverse}
   * @param study the publication that found it
   * @param source where it is written, when the study is not an item
   */
  record FindingRecord(
      LocalizedText text,
      String direction,
      @Nullable ItemReference study,
      @Nullable SourceRecord source) {}
}
