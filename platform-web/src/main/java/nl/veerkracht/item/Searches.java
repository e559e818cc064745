package nl.veerkracht.item;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.taxonomy.Language;

/** Searches that people keep. Whoever can search provides it; who keeps them need not know how. */
public interface Searches {

  /**
   * What is asked, however its address is written: the same question has always the same query.
   *
   * @param parameters of the address of a search
   */
  String query(Map<String, String[]> parameters);

  /** The parameters of a query. */
  Map<String, String[]> parameters(String query);

  /** A search in words, as the name of what is found. */
  String words(String query, Language language);

  /** Which of these items answer a search. */
  Set<String> answering(String query, Language language, Collection<String> slugs);

  /** Up to which change answers are complete; empty while they are not yet. */
  Optional<Instant> upTo();
}
