package nl.veerkracht.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.SearchQuery;

/**
 * The questions as its documentation shows them: the same best-of per word with the same weights,
 * all words required, a whole title first, ties by date and id, all values of all facets, and
 * filters after counting, so that the values of a filtered facet are counted as if it were not.
 * Suggestions are {@code bool_prefix} on a field made for searching while typing; a word that
 * stands nowhere is looked up by the term suggester in the same request.
 */
final class OpenSearchQueries {
  /** The facet that has the same counts with the filter as without, so that one can be asked. */
  static final String OTHERS = "others";

  private static final int MOST_VALUES = 1_000;
  private static final int MOST_SUGGESTIONS = 12;
  private static final List<String> SHOWN =
      List.of("title_nl", "title_en", "summary_nl", "summary_en", "card");

  private OpenSearchQueries() {}

  static Map<String, Object> search(Asked asked) {
    SearchQuery query = asked.query();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("size", query.size());
    body.put("track_total_hits", true);
    body.put("_source", SHOWN);
    body.put("query", query(query.text()));
    body.put("sort", sort(!query.text().isBlank()));
    body.put("aggs", counts(query.filters()));
    if (!query.filters().isEmpty()) {
      body.put("post_filter", filter(query.filters()));
    }
    if (asked.shape() == Shape.TYPO) {
      body.put("suggest", Map.of("text", query.text(), "word", similar()));
    }
    return body;
  }

  static Map<String, Object> suggestions(String typed) {
    String field = "title_nl.ahead";
    return Map.of(
        "size",
        MOST_SUGGESTIONS,
        "track_total_hits",
        false,
        "_source",
        List.of("title_nl", "card"),
        "query",
        Map.of(
            "multi_match",
            Map.of(
                "query",
                typed,
                "type",
                "bool_prefix",
                "operator",
                "and",
                "fields",
                List.of(field, field + "._2gram", field + "._3gram"))));
  }

  private static Map<String, Object> query(String text) {
    if (text.isBlank()) {
      return Map.of("match_all", Map.of());
    }
    boolean phrase = text.startsWith("\"");
    String whole = phrase ? text.substring(1, text.length() - 1) : text;
    List<Object> must = new ArrayList<>();
    if (phrase) {
      must.add(
          best(
              List.of(
                  match("match_phrase", "nl", whole, 1), match("match_phrase", "en", whole, 0.5))));
    } else {
      for (String word : whole.split(" ", -1)) {
        must.add(word(word));
      }
    }
    Map<String, Object> title = Map.of("term", Map.of("title_nl", whole));
    return Map.of(
        "bool",
        Map.of(
            "must",
            must,
            "should",
            List.of(Map.of("constant_score", Map.of("filter", title, "boost", 10_000)))));
  }

  private static Map<String, Object> word(String word) {
    return best(
        List.of(
            match("match", "nl", word, 0.4),
            match("match", "nl.stem", word, 1),
            match("match", "en", word, 0.2),
            match("match", "en.stem", word, 0.5)));
  }

  private static Map<String, Object> best(List<Map<String, Object>> ways) {
    return Map.of("dis_max", Map.of("tie_breaker", 0.3, "queries", ways));
  }

  private static Map<String, Object> match(String kind, String field, String text, double boost) {
    return Map.of(kind, Map.of(field, Map.of("query", text, "boost", boost)));
  }

  private static List<Map<String, Object>> sort(boolean scored) {
    Map<String, Object> newest = Map.of("date", "desc");
    Map<String, Object> id = Map.of("id", "asc");
    return scored
        ? List.of(Map.of("_score", "desc"), newest, id)
        : List.of(newest, Map.of("changed", "desc"), id);
  }

  private static Map<String, Object> filter(Map<Facet, Set<String>> filters) {
    return Map.of(
        "bool",
        Map.of(
            "filter",
            filters.entrySet().stream()
                .map(chosen -> Map.of("terms", Map.of(chosen.getKey().name(), chosen.getValue())))
                .toList()));
  }

  /** The facets that are not filtered on are counted together within the filter. */
  private static Map<String, Object> counts(Map<Facet, Set<String>> filters) {
    Map<String, Object> open = new LinkedHashMap<>();
    Map<String, Object> narrowed = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      (filters.isEmpty() || filters.containsKey(facet) ? open : narrowed)
          .put(facet.name(), Map.of("terms", Map.of("field", facet.name(), "size", MOST_VALUES)));
    }
    if (!filters.isEmpty()) {
      open.put(OTHERS, Map.of("filter", filter(filters), "aggs", narrowed));
    }
    return open;
  }

  private static Map<String, Object> similar() {
    return Map.of(
        "term",
        Map.of(
            "field",
            "nl",
            "suggest_mode",
            "missing",
            "size",
            1,
            "prefix_length",
            1,
            "max_edits",
            2));
  }
}
