package nl.veerkracht.curation.vocabulary;

import java.util.List;
import java.util.Map;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A term as editors work on it.
 *
 * @param fixed whether only its texts can change
 * @param successor the name of the term to use instead
 * @param items how many published items have it
 * @param fields what it says, by the names of the fields of its form
 * @param siblings what it can be placed after
 * @param others what it can be placed below, merged into or replaced by
 */
public record TermView(
    String vocabulary,
    String vocabularyTitle,
    boolean fixed,
    String id,
    String address,
    String name,
    String state,
    @Nullable String successor,
    long items,
    Map<String, String> fields,
    List<Choice> siblings,
    List<Choice> others) {

  /** A term to choose. */
  public record Choice(String id, String name) {}

  /** Whether items can have it. */
  public boolean forItems() {
    return !vocabulary.equals(Vocabulary.SEARCH_WORD);
  }

  /** Whether it is offered to authors. */
  public boolean current() {
    return state.equals("current");
  }
}
