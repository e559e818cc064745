package nl.veerkracht.catalogue.ahead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.veerkracht.catalogue.Facets;
import nl.veerkracht.item.Kind;
import nl.veerkracht.search.Facet;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;

/**
 * Every name of everything that readers can narrow a search by, made ready for comparing in one
 * language: while somebody types there is no time to take names apart.
 *
 * @param revision the state of the vocabularies that it was made of
 */
record Names(int revision, List<Name> names) {

  /** Nobody means a year or a language while typing words. */
  private static final Set<Facet> NOT_NAMED = Set.of(Facet.YEAR, Facet.LANGUAGE);

  /** Names in the other language come after all in the reader's own. */
  private static final int OTHER_LANGUAGE = 3;

  /**
   * One name of a value.
   *
   * @param shown what the value is called in the language of the reader
   * @param other this name, where it is another one; else empty
   * @param behind how far it stays behind the value's own name
   */
  record Name(Facet facet, String value, String shown, String other, Typed words, int behind) {}

  private record Found(Name name, int distance) {}

  static Names of(Taxonomy taxonomy, Language language) {
    List<Name> names = new ArrayList<>();
    for (Facet facet : Facets.ORDER) {
      if (facet == Facet.KIND) {
        Arrays.stream(Kind.values()).forEach(kind -> names.add(name(kind, language)));
      } else if (!NOT_NAMED.contains(facet)) {
        Facets.vocabulary(facet).stream()
            .flatMap(vocabulary -> taxonomy.terms(vocabulary).stream())
            .filter(term -> !taxonomy.isRetired(term))
            .forEach(term -> add(facet, term, language, names));
      }
    }
    return new Names(taxonomy.revision(), List.copyOf(names));
  }

  private static Name name(Kind kind, Language language) {
    String shown = Messages.of(language, "kinds." + kind.code());
    return new Name(Facet.KIND, kind.code(), shown, "", Typed.of(shown), 0);
  }

  private static void add(Facet facet, Term term, Language language, List<Name> names) {
    String shown = term.name().in(language);
    names.add(new Name(facet, term.id(), shown, "", Typed.of(shown), 0));
    for (String other : term.alternatives(language)) {
      names.add(new Name(facet, term.id(), shown, other, Typed.of(other), 0));
    }
    List<String> foreign = new ArrayList<>(term.alternatives(language.other()));
    String translated = term.name().exactly(language.other());
    if (translated != null) {
      foreign.add(translated);
    }
    for (String other : foreign) {
      names.add(new Name(facet, term.id(), shown, other, Typed.of(other), OTHER_LANGUAGE));
    }
  }

  /** The names that continue what was typed, the best first; each value once. */
  List<Name> continuing(Typed typed) {
    List<Found> found = new ArrayList<>();
    for (Name name : names) {
      OptionalInt distance = typed.distanceTo(name.words());
      if (distance.isPresent()) {
        found.add(new Found(name, distance.getAsInt() + name.behind()));
      }
    }
    found.sort(Comparator.comparingInt(Found::distance));
    Set<String> seen = new HashSet<>();
    return found.stream()
        .map(Found::name)
        .filter(name -> seen.add(name.facet() + " " + name.value()))
        .toList();
  }
}
