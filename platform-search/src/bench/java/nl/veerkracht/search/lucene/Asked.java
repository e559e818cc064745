package nl.veerkracht.search.lucene;

import nl.veerkracht.search.SearchQuery;

/** A question of one shape; for {@link Shape#TYPE_AHEAD} its text is what was typed so far. */
record Asked(Shape shape, SearchQuery query) {}
