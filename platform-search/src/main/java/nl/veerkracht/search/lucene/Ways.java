package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.search.Evidence;
import nl.veerkracht.search.Language;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * The ways in which a document can have a word of a question. A word is sought as stem, as written
 * and as a part of Dutch compounds, in both languages, in documents' own texts and in their files;
 * the best of these counts fully and the others add a little, so that the written form comes before
 * other forms, the reader's language before the other one and a document's own texts before its
 * files.
 */
final class Ways {
  /**
   * Of what the stem earns. The written form is mostly the rarer one: on its own merits it would
   * decide how much a word weighs among the words of a question, however usual its other forms are.
   */
  private static final float AS_WRITTEN = 0.4f;

  private static final float OTHER_LANGUAGE = 0.5f;

  /** The parts of a compound count as much as the whole in the other language would. */
  private static final float IN_PARTS = 0.5f;

  /** Less than the word in another form, more than in parts. */
  private static final float BY_SYNONYM = 0.6f;

  private static final float TIE_BREAK = 0.3f;

  /**
   * Of what two words earn by standing there, for standing next to each other: less than for both
   * standing there as written.
   */
  private static final float NEAR = 0.1f;

  /** Words further apart are not near each other. */
  private static final int DISTANCE = 6;

  private final Lookup lookup;
  private final Language language;
  private final Set<Evidence> evidence;

  Ways(Lookup lookup, Language language, Set<Evidence> evidence) {
    this.lookup = lookup;
    this.language = language;
    this.evidence = evidence;
  }

  /** A field to look in. */
  private record Place(Layer layer, Language language, float weight) {}

  /** In whatever way. */
  Query any(Wanted clause) throws IOException {
    List<Query> ways = asItself(clause);
    for (Place place : places()) {
      addSynonyms(ways, place, clause);
      if (place.language() == Language.NL && evidence.contains(Evidence.COMPOUND)) {
        addParts(ways, place, clause);
      }
    }
    return best(ways);
  }

  /** As the word itself, perhaps with another ending. */
  Query itself(Wanted clause) throws IOException {
    return best(asItself(clause));
  }

  /**
   * Two words near each other; nothing for a word and itself, nor for a quoted phrase, which is
   * taken as it is.
   */
  Optional<Query> near(Wanted one, Wanted next) throws IOException {
    List<Query> ways = new ArrayList<>();
    if (one.words().equals(next.words())) {
      return Optional.empty();
    }
    for (Place place : places()) {
      Language in = place.language();
      if (!one.stems(in).isEmpty() && !next.stems(in).isEmpty()) {
        List<String> stems = Stream.of(one, next).flatMap(each -> each.stems(in).stream()).toList();
        Query near =
            new PhraseQuery(DISTANCE, place.layer().stem().in(in), stems.toArray(String[]::new));
        ways.add(weighted(near, NEAR * worth(place, Field.STEM, stems)));
      }
    }
    return ways.isEmpty() ? Optional.empty() : Optional.of(best(ways));
  }

  private List<Place> places() {
    return lookup.layers().stream()
        .flatMap(
            layer ->
                Stream.of(
                    new Place(layer, language, 1),
                    new Place(layer, language.other(), OTHER_LANGUAGE)))
        .toList();
  }

  private float worth(Place place, Field field, List<String> terms) throws IOException {
    return place.weight() * lookup.worth(place.layer(), field.in(place.language()), terms);
  }

  private List<Query> asItself(Wanted clause) throws IOException {
    List<Query> ways = new ArrayList<>();
    for (Place place : places()) {
      Language in = place.language();
      List<String> stems =
          evidence.contains(Evidence.INFLECTION) ? clause.stems(in) : List.<String>of();
      float exact = (stems.isEmpty() ? 1 : AS_WRITTEN) * worth(place, Field.EXACT, clause.words());
      add(ways, place.layer().exact().in(in), clause.words(), exact);
      if (!stems.isEmpty()) {
        float stem = worth(place, Field.STEM, stems);
        add(ways, place.layer().stem().in(in), stems, stem);
      }
    }
    return ways;
  }

  private void addSynonyms(List<Query> ways, Place place, Wanted clause) throws IOException {
    for (Wanted.Synonym synonym : clause.synonyms()) {
      if (synonym.language() == place.language()) {
        float worth = synonym.share() * worth(place, Field.STEM, synonym.stems());
        String field = place.layer().stem().in(place.language());
        add(ways, field, synonym.stems(), BY_SYNONYM * worth);
      }
    }
  }

  /** The word within compounds, and all words within this compound. */
  private void addParts(List<Query> ways, Place place, Wanted clause) throws IOException {
    Layer layer = place.layer();
    float weight = IN_PARTS * place.weight();
    if (clause.part().isPresent()) {
      String part = clause.part().get();
      add(ways, layer.parts(), List.of(part), weight * lookup.worthOfPart(layer, part));
    }
    if (!clause.parts().isEmpty()) {
      BooleanQuery.Builder together = new BooleanQuery.Builder();
      for (String part : clause.parts()) {
        float stem = lookup.worth(layer, Field.STEM.in(Language.NL), List.of(part));
        Query alone = lookup.query(layer.stem().in(Language.NL), part);
        Query within = weighted(lookup.query(layer.parts(), part), lookup.worthOfPart(layer, part));
        together.add(
            new DisjunctionMaxQuery(List.of(weighted(alone, stem), within), 0), Occur.MUST);
      }
      ways.add(weighted(together.build(), weight));
    }
  }

  private static Query best(List<Query> ways) {
    return new DisjunctionMaxQuery(ways, TIE_BREAK);
  }

  private static Query weighted(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }

  /** A way in which no document can have the word costs nothing. */
  private void add(List<Query> ways, String field, List<String> terms, float weight)
      throws IOException {
    for (String term : terms) {
      if (!lookup.stands(field, term)) {
        return;
      }
    }
    Query adjacent =
        terms.size() == 1
            ? lookup.query(field, terms.getFirst())
            : new PhraseQuery(field, terms.toArray(String[]::new));
    ways.add(weighted(adjacent, weight));
  }
}
