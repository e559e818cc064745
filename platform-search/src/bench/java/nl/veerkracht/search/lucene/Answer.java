package nl.veerkracht.search.lucene;

import java.util.List;
import java.util.Map;
import nl.veerkracht.search.Facet;

/**
 * What any engine answers, to lay two answers beside each other.
 *
 * @param ids of the hits, best first
 * @param counts of the values of each facet; values that nothing has are left out
 */
record Answer(long total, List<String> ids, Map<Facet, Map<String, Long>> counts) {}
