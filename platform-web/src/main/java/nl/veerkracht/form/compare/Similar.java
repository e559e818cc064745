package nl.veerkracht.form.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Formats;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/**
 * Finds what is probably there already, and says why it seems so. It only points: a person decides
 * whether two things are one.
 */
public final class Similar {

  /** From here on two titles are nearly the same; chosen so that shipped items are told apart. */
  static final double NEARLY_SAME_TITLE = 0.9;

  /** From here on two texts are much alike; chosen so that shipped items are told apart. */
  static final double LIKE_TEXT = 0.5;

  /** What is compared of an item; a text that is not there is empty. */
  public record Candidate(
      String slug, String titleNl, String titleEn, String summaryNl, String summaryEn, String doi) {

    /** What is compared of a draft. */
    public static Candidate of(String slug, FieldValues draft) {
      return new Candidate(
          slug,
          draft.get("title.nl"),
          draft.get("title.en"),
          draft.get("summary.nl"),
          draft.get("summary.en"),
          draft.get("doi"));
    }
  }

  /** Why something seems to be the same, the strongest reason first. */
  public enum Reason {
    SAME_DOI,
    SAME_TITLE,
    NEARLY_SAME_TITLE,
    LIKE_TEXT
  }

  /**
   * Something that a draft is much like.
   *
   * @param score from 0 to 1, for this reason
   */
  public record Likeness(Candidate candidate, Reason reason, double score) {

    /** The reason in words. */
    public String text(Language language) {
      String percent = Integer.toString((int) Math.floor(score * 100));
      return switch (reason) {
        case SAME_DOI -> Messages.of(language, "similar.doi");
        case SAME_TITLE -> Messages.of(language, "similar.title");
        case NEARLY_SAME_TITLE ->
            Messages.filled(language, "similar.title-nearly", List.of(percent));
        case LIKE_TEXT -> Messages.filled(language, "similar.text", List.of(percent));
      };
    }
  }

  private Similar() {}

  /** What a draft is much like, the most likely first; never itself. */
  public static List<Likeness> find(Candidate draft, List<Candidate> candidates) {
    Compared compared = Compared.of(draft);
    String doi = doi(draft);
    return candidates.stream()
        .filter(candidate -> !candidate.slug().equals(draft.slug()))
        .flatMap(candidate -> likeness(candidate, doi, compared).stream())
        .sorted(
            Comparator.comparing(Likeness::reason)
                .thenComparing(Comparator.comparingDouble(Likeness::score).reversed()))
        .toList();
  }

  private static Optional<Likeness> likeness(Candidate candidate, String doi, Compared draft) {
    if (!doi.isEmpty() && doi.equals(doi(candidate))) {
      return Optional.of(new Likeness(candidate, Reason.SAME_DOI, 1));
    }
    Compared compared = Compared.of(candidate);
    double title = draft.title(compared);
    if (title >= NEARLY_SAME_TITLE) {
      return Optional.of(
          new Likeness(
              candidate, title == 1 ? Reason.SAME_TITLE : Reason.NEARLY_SAME_TITLE, title));
    }
    double text = draft.text(compared);
    return text >= LIKE_TEXT
        ? Optional.of(new Likeness(candidate, Reason.LIKE_TEXT, text))
        : Optional.empty();
  }

  private static String doi(Candidate candidate) {
    String doi = candidate.doi().strip();
    return Formats.doi(doi).orElse(doi).toLowerCase(Locale.ROOT);
  }

  /** What of two items is set side by side, made once. */
  private record Compared(List<TextLikeness.Title> titles, List<TextLikeness.Text> texts) {

    static Compared of(Candidate candidate) {
      return new Compared(
          Stream.of(candidate.titleNl(), candidate.titleEn())
              .filter(title -> !title.isBlank())
              .map(TextLikeness.Title::of)
              .toList(),
          Stream.of(
                  candidate.titleNl() + " " + candidate.summaryNl(),
                  candidate.titleEn() + " " + candidate.summaryEn())
              .filter(text -> !text.isBlank())
              .map(TextLikeness.Text::of)
              .toList());
    }

    /** Any language with any: a title often stands in the language of the thing itself. */
    double title(Compared other) {
      return titles.stream()
          .flatMap(mine -> other.titles.stream().map(mine::likeness))
          .mapToDouble(Double::doubleValue)
          .max()
          .orElse(0);
    }

    double text(Compared other) {
      return texts.stream()
          .flatMap(mine -> other.texts.stream().map(mine::likeness))
          .mapToDouble(Double::doubleValue)
          .max()
          .orElse(0);
    }
  }
}
