package nl.veerkracht.api.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vocabulary with its terms, broader before narrower, in the language of the answer. */
public record VocabularyRecord(String id, String title, String href, List<TermEntry> terms) {

  /**
   * A term in the list.
   *
   * @param broader id of the broader term of the same vocabulary
   * @param alternatives other names that readers use
   */
  public record TermEntry(
      String id,
      @Nullable String broader,
      String name,
      List<String> alternatives,
      @Nullable String definition,
      String href) {}
}
