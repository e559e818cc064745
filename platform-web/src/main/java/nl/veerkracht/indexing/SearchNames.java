package nl.veerkracht.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.taxonomy.Taxonomy;

/**
 * Lets the engine know the names that terms have now. Editors and the background both ask for this:
 * one after the other, or names that were read before a change could replace those after it.
 */
@ApplicationScoped
class SearchNames {

  private final SearchEngine engine;
  private final Taxonomy taxonomy;

  @SuppressWarnings("NullAway")
  protected SearchNames() {
    this(null, null);
  }

  @Inject
  SearchNames(SearchEngine engine, Taxonomy taxonomy) {
    this.engine = engine;
    this.taxonomy = taxonomy;
  }

  synchronized void use() {
    engine.use(TermSynonyms.of(taxonomy));
  }
}
