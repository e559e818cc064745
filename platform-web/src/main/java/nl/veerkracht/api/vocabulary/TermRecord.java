package nl.veerkracht.api.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a term, in both languages.
 *
 * @param strength of a level of evidence, higher is stronger; null where terms have no strength
 * @param search the items that have this term; null where items are not searched by its vocabulary
 * @param webPages for people; null where the term has none
 */
public record TermRecord(
    String vocabulary,
    String id,
    LocalizedText name,
    Alternatives alternatives,
    @Nullable LocalizedText definition,
    @Nullable SourceRecord source,
    @Nullable Integer strength,
    @Nullable TermReference broader,
    List<TermReference> narrower,
    String href,
    @Nullable String search,
    @Nullable WebPages webPages) {

  /** Other names that readers use. */
  public record Alternatives(List<String> nl, List<String> en) {}
}
