package nl.veerkracht.indexing;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.Synonyms;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;

/**
 * The names of a term mean the same to who searches, in both languages: so a question finds texts
 * that use another name, whether or not the term was chosen for them. Factors are left out: their
 * alternatives are things that belong to a factor, such as {@code gezin} and {@code opvoeding}, and
 * taking the one for the other made answers worse. So are retired terms: editors took those away.
 */
final class TermSynonyms {

  private TermSynonyms() {}

  static Synonyms of(Taxonomy taxonomy) {
    List<List<Synonyms.Label>> groups = new ArrayList<>();
    for (Vocabulary vocabulary : taxonomy.vocabularies()) {
      if (!vocabulary.id().equals(Vocabulary.FACTOR)) {
        taxonomy.terms(vocabulary.id()).stream()
            .filter(term -> !taxonomy.isRetired(term))
            .forEach(term -> groups.add(names(term)));
      }
    }
    return new Synonyms(groups);
  }

  private static List<Synonyms.Label> names(Term term) {
    List<Synonyms.Label> names = new ArrayList<>();
    for (var language : nl.veerkracht.taxonomy.Language.values()) {
      Language in = Language.valueOf(language.name());
      String name = term.name().exactly(language);
      if (name != null) {
        names.add(new Synonyms.Label(in, name));
      }
      term.alternatives(language).forEach(other -> names.add(new Synonyms.Label(in, other)));
    }
    return names;
  }
}
