package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.Sort;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Language;

/** Searches as feeds; like searching itself, they cost no database. */
@ApplicationScoped
public class Feeds {

  private static final int SIZE = 50;

  private final SearchEngine engine;
  private final Searching searching;
  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected Feeds() {
    this(null, null, null);
  }

  @Inject
  Feeds(SearchEngine engine, Searching searching, Settings settings) {
    this.engine = engine;
    this.searching = searching;
    this.settings = settings;
  }

  /** Tells one state of all feeds from the next. */
  String tag() {
    return "\"" + upTo().toString().replaceAll("\\D", "") + "\"";
  }

  private Instant upTo() {
    return engine.upTo().orElse(Instant.EPOCH);
  }

  AtomFeed of(SearchAddress asked, Language language) {
    SearchAddress address = searching.understood(searching.current(asked), language).canonical();
    SearchQuery question =
        address.question(Searching.of(language), SIZE).withSort(Sort.PUBLISHED).withoutFacets();
    return new AtomFeed(
        settings.address().toString(),
        address.query(),
        searching.words(address, language),
        engine.search(question).hits().stream().map(Brief::of).toList(),
        upTo(),
        language);
  }
}
