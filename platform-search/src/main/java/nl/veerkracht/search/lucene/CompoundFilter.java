package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.search.dutch.Compounds;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Leaves of each compound its parts, all of them where the compound stood, and of other words
 * nothing: those are found as they are.
 */
final class CompoundFilter extends TokenFilter {
  private static final Compounds COMPOUNDS = new Compounds();
  private static final int MOST_REMEMBERED = 20_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Map<String, List<String>> remembered = new HashMap<>();
  private List<String> parts = List.of();
  private int next;

  CompoundFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < parts.size()) {
      term.setEmpty().append(parts.get(next++));
      step.setPositionIncrement(0);
      return true;
    }
    int steps = 0;
    while (input.incrementToken()) {
      steps += step.getPositionIncrement();
      parts = partsOf(term.toString());
      if (!parts.isEmpty()) {
        term.setEmpty().append(parts.getFirst());
        step.setPositionIncrement(steps);
        next = 1;
        return true;
      }
    }
    return false;
  }

  /** Texts repeat their words; taking one apart costs more than remembering it. */
  private List<String> partsOf(String word) {
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(word, COMPOUNDS::parts);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    parts = List.of();
    next = 0;
  }
}
