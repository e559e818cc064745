package nl.veerkracht.api.vocabulary;

import java.util.List;

/** All vocabularies. */
public record VocabularyList(List<VocabularySummary> vocabularies) {

  /**
   * One vocabulary.
   *
   * @param terms how many it has
   */
  public record VocabularySummary(String id, String title, int terms, String href) {}
}
