package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.search.Language;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Finds terms in a snapshot for one question. To find a term means looking into every segment, so
 * each is looked up once, whatever wants to know of it.
 */
final class Lookup {
  /**
   * What a word in a file can earn at most, however often it stands there, as part of what it can
   * earn in the document's own texts: less than once in a long body.
   */
  private static final float IN_FILES = 0.1f;

  private final Snapshot snapshot;
  private final Map<Term, TermStates> known = new HashMap<>();

  Lookup(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  List<Layer> layers() {
    return snapshot.layers();
  }

  /** Whether any document has the term. */
  boolean stands(String field, String term) throws IOException {
    return states(new Term(field, term)).docFreq() > 0;
  }

  /** The documents with the term. */
  Query query(String field, String text) throws IOException {
    Term term = new Term(field, text);
    return new TermQuery(term, states(term));
  }

  /**
   * What to multiply the score of a match with.
   *
   * @param field where the same terms stand in documents' own texts
   */
  float worth(Layer layer, String field, List<String> terms) throws IOException {
    return layer == Layer.ITEM ? 1 : IN_FILES * rarity(field, terms);
  }

  /** What to multiply the score of a word within a compound with. */
  float worthOfPart(Layer layer, String stem) throws IOException {
    float rarity = rarity(Field.STEM.in(Language.NL), List.of(stem));
    return layer == Layer.ITEM ? rarity : IN_FILES * rarity;
  }

  private float rarity(String field, List<String> terms) throws IOException {
    int all = snapshot.documents(field);
    double rarity = 0;
    for (String term : terms) {
      int documents = states(new Term(field, term)).docFreq();
      rarity += Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
    }
    return (float) (rarity / terms.size());
  }

  private TermStates states(Term term) throws IOException {
    TermStates found = known.get(term);
    if (found == null) {
      found = TermStates.build(snapshot, term, true);
      known.put(term, found);
    }
    return found;
  }
}
