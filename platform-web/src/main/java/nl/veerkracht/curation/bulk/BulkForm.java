package nl.veerkracht.curation.bulk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.veerkracht.taxonomy.KnownTerm;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.TermState;

/**
 * The change as an editor filled it in.
 *
 * @param term as {@code vocabulary/term}
 * @param other as {@code vocabulary/term}
 * @param owner slug of an organisation
 */
record BulkForm(String deed, String term, String other, String owner) {

  /** The name of a text by the name of a field, for what must be mended. */
  Map<String, String> mistakes(Taxonomy taxonomy, Predicate<String> organisation) {
    Map<String, String> mistakes = new LinkedHashMap<>();
    Optional<Deed> chosen = Deed.of(deed);
    if (chosen.isEmpty()) {
      mistakes.put("deed", "deed");
      return mistakes;
    }
    Optional<KnownTerm> known = known(taxonomy, term);
    if (chosen.get().ofTerms() && known.isEmpty()) {
      mistakes.put("term", "term");
    } else if (chosen.get() == Deed.ADD && !isOffered(known)) {
      mistakes.put("term", "retired");
    }
    if (chosen.get() == Deed.REPLACE) {
      boolean sameList = TermChoice.vocabulary(term).equals(TermChoice.vocabulary(other));
      if (known(taxonomy, other).isEmpty() || !sameList || term.equals(other)) {
        mistakes.put("other", "other");
      } else if (!isOffered(known(taxonomy, other))) {
        mistakes.put("other", "retired");
      }
    }
    if (chosen.get() == Deed.OWNER && !organisation.test(owner)) {
      mistakes.put("owner", "owner");
    }
    return mistakes;
  }

  private static Optional<KnownTerm> known(Taxonomy taxonomy, String value) {
    return taxonomy.known(TermChoice.vocabulary(value), TermChoice.id(value));
  }

  private static boolean isOffered(Optional<KnownTerm> term) {
    return term.filter(known -> known.state() == TermState.CURRENT).isPresent();
  }

  /** The change, once there are no mistakes; what a deed does not need is left out. */
  BulkChange change() {
    Deed chosen = Deed.of(deed).orElseThrow();
    return switch (chosen) {
      case ADD, REMOVE ->
          new BulkChange(chosen, TermChoice.vocabulary(term), TermChoice.id(term), "");
      case REPLACE ->
          new BulkChange(
              chosen, TermChoice.vocabulary(term), TermChoice.id(term), TermChoice.id(other));
      case OWNER -> new BulkChange(chosen, "", owner, "");
      case CHECK -> new BulkChange(chosen, "", "", "");
    };
  }
}
