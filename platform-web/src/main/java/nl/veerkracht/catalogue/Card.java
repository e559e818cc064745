package nl.veerkracht.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.front.FeaturedItem;
import nl.veerkracht.item.PartialDate;
import nl.veerkracht.search.Hit;
import nl.veerkracht.search.Passage;
import nl.veerkracht.search.Reason;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * An item in a list, made of what the index stores or of what is kept in memory: lists ask nothing
 * of the database.
 *
 * @param summary the summary as a whole, with the words found marked
 * @param passages other places where the words were found, in the text and in files
 * @param compound whether a word was found only as a part of a compound
 * @param synonym whether a word was found only as another word that means the same
 * @param translation whether a word was found only in the other language
 * @param evidence the recognition, quoted; null when none is known
 * @param date as people write it; null when not known
 */
public record Card(
    String slug,
    String kind,
    List<Segment> title,
    List<Segment> summary,
    List<Quote> passages,
    boolean compound,
    boolean synonym,
    boolean translation,
    List<TermLink> factors,
    List<TermLink> organisations,
    @Nullable TermLink evidence,
    @Nullable String date) {

  private static final Set<String> QUOTED = Set.of("body", "file");

  static Card of(Hit hit, Taxonomy taxonomy, Language language) {
    Map<String, String> stored = hit.stored();
    String summary = hit.lead(Searching.of(language)).summary();
    Optional<Passage> marked =
        hit.passages().stream().filter(passage -> passage.field().equals("summary")).findFirst();
    return new Card(
        hit.id(),
        stored.getOrDefault("kind", ""),
        Segment.of(hit.title()),
        marked
            .filter(passage -> passage.text().text().equals(summary))
            .map(passage -> Segment.of(passage.text()))
            .orElse(List.of(new Segment(summary, false))),
        hit.passages().stream()
            .filter(passage -> QUOTED.contains(passage.field()))
            .map(Quote::of)
            .toList(),
        hit.reasons().contains(Reason.COMPOUND),
        hit.reasons().contains(Reason.SYNONYM),
        hit.reasons().contains(Reason.TRANSLATION),
        terms(Vocabulary.FACTOR, stored.get("factors"), taxonomy, language),
        terms(Vocabulary.ORGANISATION, stored.get("organisations"), taxonomy, language),
        terms(Vocabulary.EVIDENCE, stored.get("evidence"), taxonomy, language).stream()
            .findFirst()
            .orElse(null),
        stored.containsKey("date")
            ? PartialDate.parse(stored.get("date")).written(language.locale())
            : null);
  }

  /** What editors put on the home page. */
  static Card of(FeaturedItem item, Language language) {
    return new Card(
        item.slug(),
        item.kind().code(),
        List.of(new Segment(item.title().in(language), false)),
        List.of(new Segment(item.summary().in(language), false)),
        List.of(),
        false,
        false,
        false,
        List.of(),
        List.of(),
        null,
        item.date() == null ? null : PartialDate.parse(item.date()).written(language.locale()));
  }

  private static List<TermLink> terms(
      String vocabulary, @Nullable String ids, Taxonomy taxonomy, Language language) {
    return taxonomy.terms(vocabulary, ids == null ? List.of() : List.of(ids.split(" "))).stream()
        .map(term -> TermLink.of(term, taxonomy, language))
        .toList();
  }

  /** The title without marks. */
  public String plainTitle() {
    return String.join("", title.stream().map(Segment::text).toList());
  }
}
