package nl.veerkracht.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.search.Language;

/**
 * One word or phrase of a question.
 *
 * @param words as written
 * @param stems per language a stem for each of the words, if that can be; a quoted phrase has none
 * @param parts the stems within the word, if it is a Dutch compound
 * @param meaningful whether it is more than a stop word
 * @param synonyms what else means the same
 */
record Wanted(
    List<String> words,
    Map<Language, List<String>> stems,
    List<String> parts,
    boolean meaningful,
    List<Synonym> synonyms) {

  /**
   * Other words that mean the same.
   *
   * @param stems theirs, next to each other
   * @param share which part of their meaning this one word of the question stands for
   */
  record Synonym(Language language, List<String> stems, float share) {}

  Wanted with(List<Synonym> found) {
    return new Wanted(words, stems, parts, meaningful, found);
  }

  List<String> stems(Language language) {
    return stems.getOrDefault(language, List.of());
  }

  /** The stem under which a single Dutch word may stand within a compound. */
  Optional<String> part() {
    List<String> dutch = stems(Language.NL);
    return dutch.size() == 1 ? Optional.of(dutch.getFirst()) : Optional.empty();
  }
}
