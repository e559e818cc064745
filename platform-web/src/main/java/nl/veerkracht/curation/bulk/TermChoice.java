package nl.veerkracht.curation.bulk;

import java.util.Arrays;
import java.util.List;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Vocabulary;

/**
 * A vocabulary with its terms, to choose one of all.
 *
 * @param terms by their values in a form: {@code vocabulary/term}
 */
public record TermChoice(String title, List<Choice> terms) {

  /** Something to choose. */
  public record Choice(String value, String name) {}

  /** Every vocabulary that the form of any kind has a field for. */
  static List<TermChoice> all(Taxonomy taxonomy, Language language) {
    return taxonomy.vocabularies().stream()
        .filter(
            vocabulary ->
                Arrays.stream(Kind.values())
                    .anyMatch(kind -> Planning.takes(kind, vocabulary.id())))
        .map(vocabulary -> of(vocabulary, taxonomy, language))
        .toList();
  }

  private static TermChoice of(Vocabulary vocabulary, Taxonomy taxonomy, Language language) {
    return new TermChoice(
        vocabulary.title().in(language),
        taxonomy.terms(vocabulary.id()).stream()
            .map(term -> new Choice(vocabulary.id() + "/" + term.id(), term.name().in(language)))
            .toList());
  }

  static String vocabulary(String value) {
    return value.contains("/") ? value.substring(0, value.indexOf('/')) : "";
  }

  static String id(String value) {
    return value.substring(value.indexOf('/') + 1);
  }
}
