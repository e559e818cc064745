package nl.veerkracht.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.item.AttachedFile;
import nl.veerkracht.item.PartialDate;
import nl.veerkracht.page.Clock;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/**
 * An item as its page shows it, in one language. Null is what nobody sourced yet: the page says so.
 *
 * @param body the full description
 * @param external where the thing itself or its record is found
 * @param recognitions the latest first
 * @param stages judgements of how far the evaluation is, the latest first
 * @param reviewed when editors last reviewed it; null when they did not yet
 */
public record ItemView(
    String slug,
    String kind,
    String title,
    String summary,
    @Nullable Prose body,
    @Nullable String external,
    List<MinuteRow> minute,
    List<Section> sections,
    List<String> steps,
    List<String> contents,
    List<RecognitionView> recognitions,
    List<RecognitionView> stages,
    List<FindingView> findings,
    List<Fact> facts,
    List<TermLink> factors,
    @Nullable TermLink evidence,
    List<RelatedGroup> related,
    List<SourceView> sources,
    Citation citation,
    @Nullable TermLink explains,
    Day changed,
    @Nullable Day reviewed,
    List<AttachedFile> files) {

  /** One answer on the one-minute card, under the key of its question. */
  public record MinuteRow(String key, @Nullable String text) {}

  /** A longer text under the key of its heading. */
  public record Section(String key, @Nullable Prose text) {

    public @Nullable String html() {
      return text == null ? null : text.html();
    }
  }

  /**
   * A quoted judgement; without a body it is what the item said before anybody judged.
   *
   * @param level name of the level
   * @param step on the ladder, from 1; 0 when it is not on it
   * @param quoteLanguage code of the language of the quote: bodies judge in Dutch
   * @param validUntil the last day on which it counts
   * @param why editors noted it
   * @param corrected why editors found it wrong; null when it stands
   * @param current whether it is the judgement that counts today
   */
  public record RecognitionView(
      String level,
      int step,
      String quote,
      String quoteLanguage,
      String body,
      @Nullable Day date,
      @Nullable String url,
      boolean conditional,
      @Nullable String note,
      @Nullable Day validUntil,
      boolean expired,
      @Nullable String why,
      @Nullable String corrected,
      boolean current) {}

  /** What research found, with the study that found it or the source that says so. */
  public record FindingView(
      String direction, String text, @Nullable LinkView study, @Nullable SourceView source) {}

  /** A short fact: a term of its own vocabulary or a plain value; no values means not known. */
  public record Fact(String key, List<TermLink> terms, List<LinkView> items, List<String> values) {
    public boolean unknown() {
      return terms.isEmpty() && items.isEmpty() && values.isEmpty();
    }
  }

  /** An item to go to. */
  public record LinkView(String slug, String kind, String title, String summary) {}

  /** Items that relate to this one in the same way; the key names the way. */
  public record RelatedGroup(String key, List<LinkView> items) {}

  public record SourceView(
      String title, @Nullable String url, @Nullable Day date, @Nullable String note) {}

  /**
   * A day to show and for machines.
   *
   * @param iso of which day and month may be missing
   */
  public record Day(String iso, String written) {

    /** The day of a moment, by the clocks of this country. */
    static Day of(Instant moment, Language language) {
      String iso = LocalDate.ofInstant(moment, Clock.HERE).toString();
      return new Day(iso, PartialDate.parse(iso).written(language.locale()));
    }
  }

  /** Safe HTML of the full description. */
  public @Nullable String bodyHtml() {
    return body == null ? null : body.html();
  }

  /** Whether the page of this kind has a one-minute card. */
  public boolean hasMinute() {
    return !minute.isEmpty();
  }

  /** Whether there is a factor or a recognition to show under the title. */
  public boolean hasBadges() {
    return !factors.isEmpty() || evidence != null || expired();
  }

  /** Whether the last recognition does not count any more. */
  public boolean expired() {
    return recognitions.stream().anyMatch(it -> it.current() && it.expired());
  }

  /** The localized text or null. */
  static @Nullable String text(@Nullable Localized text, Language language) {
    return text == null ? null : text.in(language);
  }
}
