package nl.veerkracht.search.lucene;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import nl.veerkracht.search.Facet;

/**
 * The index of OpenSearch, as near to ours as its own analysis comes: all parts of the text of one
 * language lie together in one field, as often as they weigh, once as they are written and once as
 * stems. Its Dutch stemmer is Snowball's and it knows no parts of compounds, so it has less to do.
 *
 * <p>One shard, no replicas, no refresh while it is filled, and its journal is written in the
 * background: what is asked of the others, and kind to it.
 */
final class OpenSearchIndex {
  private static final String SETTINGS =
      """
      {
        "settings": {
          "number_of_shards": 1,
          "number_of_replicas": 0,
          "refresh_interval": "-1",
          "translog.durability": "async",
          "analysis": {
            "filter": {
              "stop_nl": {"type": "stop", "stopwords": "_dutch_"},
              "stop_en": {"type": "stop", "stopwords": "_english_"},
              "stem_nl": {"type": "stemmer", "language": "dutch"},
              "stem_en": {"type": "stemmer", "language": "english"},
              "possessive_en": {"type": "stemmer", "language": "possessive_english"}
            },
            "analyzer": {
              "exact": {"tokenizer": "standard", "filter": ["lowercase", "asciifolding"]},
              "nl": {
                "tokenizer": "standard",
                "filter": ["lowercase", "stop_nl", "asciifolding", "stem_nl"]
              },
              "en": {
                "tokenizer": "standard",
                "filter": ["possessive_en", "lowercase", "stop_en", "asciifolding", "stem_en"]
              }
            },
            "normalizer": {
              "whole": {"type": "custom", "filter": ["lowercase", "asciifolding"]}
            }
          }
        },
        "mappings": {
          "dynamic": "strict",
          "properties": {
            "id": {"type": "keyword"},
            "changed": {"type": "date"},
            "date": {"type": "date"},
            "evidence": {"type": "byte"},
            "card": {"type": "object", "enabled": false},
            "title_nl": {
              "type": "keyword",
              "normalizer": "whole",
              "copy_to": ["nl", "nl", "nl"],
              "fields": {"ahead": {"type": "search_as_you_type", "analyzer": "exact"}}
            },
            "title_en": {
              "type": "keyword", "normalizer": "whole", "copy_to": ["en", "en", "en"]
            },
            %s
            "nl": {
              "type": "text",
              "analyzer": "exact",
              "fields": {"stem": {"type": "text", "analyzer": "nl"}}
            },
            "en": {
              "type": "text",
              "analyzer": "exact",
              "fields": {"stem": {"type": "text", "analyzer": "en"}}
            },
            %s
          }
        }
      }
      """;

  private OpenSearchIndex() {}

  static String settings() {
    StringBuilder parts = new StringBuilder();
    for (String language : new String[] {"nl", "en"}) {
      for (Part part : Part.values()) {
        if (part != Part.TITLE) {
          parts.append(part(part, language));
        }
      }
    }
    String facets =
        Arrays.stream(Facet.values())
            .map(facet -> "\"%s\": {\"type\": \"keyword\"}".formatted(facet.name()))
            .collect(Collectors.joining(", "));
    return SETTINGS.formatted(parts, facets);
  }

  private static String part(Part part, String language) {
    String copies = String.join(", ", Collections.nCopies(part.weight(), '"' + language + '"'));
    return "\"%s_%s\": {\"type\": \"text\", \"index\": false, \"norms\": false, \"copy_to\": [%s]}, "
        .formatted(part.label(), language, copies);
  }
}
