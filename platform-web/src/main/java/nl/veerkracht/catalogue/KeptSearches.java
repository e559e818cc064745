package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.item.Searches;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;

/** Lets the index answer the searches that people keep. */
@ApplicationScoped
class KeptSearches implements Searches {

  private final SearchEngine engine;
  private final Searching searching;
  private final Taxonomy taxonomy;

  @SuppressWarnings("NullAway")
  protected KeptSearches() {
    this(null, null, null);
  }

  @Inject
  KeptSearches(SearchEngine engine, Searching searching, Taxonomy taxonomy) {
    this.engine = engine;
    this.searching = searching;
    this.taxonomy = taxonomy;
  }

  @Override
  public String query(Map<String, String[]> parameters) {
    SearchAddress current = searching.current(SearchAddress.parse(parameters));
    return searching.understood(current, Language.NL).canonical().query();
  }

  @Override
  public Map<String, String[]> parameters(String query) {
    return SearchAddress.parameters(query);
  }

  @Override
  public String words(String query, Language language) {
    return searching.words(SearchAddress.of(query), language);
  }

  /**
   * A filter on what is no more finds nothing: without it, everything would answer what somebody
   * asked narrowly.
   */
  @Override
  public Set<String> answering(String query, Language language, Collection<String> slugs) {
    SearchAddress current = SearchAddress.of(query).current(taxonomy);
    return engine.answering(current.question(Searching.of(language), 1), slugs);
  }

  @Override
  public Optional<Instant> upTo() {
    return engine.upTo();
  }
}
