package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.veerkracht.draft.Proposals;
import nl.veerkracht.search.Hit;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.taxonomy.Language;

/** Lets the index propose what a draft may be like. */
@ApplicationScoped
class SearchedProposals implements Proposals {

  private final SearchEngine engine;

  @SuppressWarnings("NullAway")
  protected SearchedProposals() {
    this(null);
  }

  @Inject
  SearchedProposals(SearchEngine engine) {
    this.engine = engine;
  }

  @Override
  public List<String> fitting(String text, int most) {
    SearchQuery query =
        SearchQuery.of(text, Searching.of(Language.NL)).withSize(most).withoutFacets();
    return engine.search(query).hits().stream().map(Hit::id).toList();
  }
}
