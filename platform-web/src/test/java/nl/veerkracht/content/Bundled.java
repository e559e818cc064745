package nl.veerkracht.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Term;

/** The content that is shipped, read once for all the tests that look at it. */
final class Bundled {

  static final ContentPack PACK = BundledPack.read();

  private Bundled() {}

  static Set<String> slugs(Kind kind) {
    return PACK.items().stream()
        .filter(item -> item.kind() == kind)
        .map(ItemContent::slug)
        .collect(Collectors.toSet());
  }

  static List<Term> terms(String vocabulary) {
    return PACK.terms().stream().filter(term -> term.vocabulary().equals(vocabulary)).toList();
  }

  static List<String> children(String vocabulary, String parent) {
    return terms(vocabulary).stream()
        .filter(term -> parent.equals(term.parent()))
        .map(Term::id)
        .toList();
  }
}
