package nl.veerkracht.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Words that differ from a typed one by a single slip of the finger, after the first letter.
 *
 * @param unfinished whether the word may go on
 */
record SlipQuery(Term typed, boolean unfinished) {

  Query query() {
    int first = typed.text().offsetByCodePoints(0, 1);
    Automaton similar =
        new LevenshteinAutomata(typed.text().substring(first), true)
            .toAutomaton(1, typed.text().substring(0, first));
    if (unfinished) {
      Automaton longer = Operations.concatenate(List.of(similar, Automata.makeAnyString()));
      similar = Operations.determinize(longer, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
    return new AutomatonQuery(typed, similar);
  }
}
