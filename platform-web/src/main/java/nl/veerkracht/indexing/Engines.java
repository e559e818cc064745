package nl.veerkracht.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.lucene.LuceneEngine;
import nl.veerkracht.settings.Settings;

/** Opens the one search engine that the portal uses, and closes it at the end. */
@ApplicationScoped
class Engines {

  @Produces
  @ApplicationScoped
  SearchEngine open(Settings settings) {
    return LuceneEngine.open(settings.indexFolder());
  }

  void close(@Disposes SearchEngine engine) throws Exception {
    engine.close();
  }
}
