package nl.veerkracht.search.lucene;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.SearchDocument;

/**
 * OpenSearch over HTTP, with an index of one shard without replicas: {@link OpenSearchIndex} says
 * how it analyses, {@link OpenSearchQueries} how it is asked. A repeated question is worked out
 * again, as it is in the other engines.
 */
final class OpenSearch implements Side {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SEARCH = "items/_search?request_cache=false";
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final OpenSearchNode node;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  OpenSearch(Path distribution, Path folder) {
    this.node = OpenSearchNode.start(distribution, folder);
    if (status(send("HEAD", "items", "")) == 404) {
      call("PUT", "items", OpenSearchIndex.settings());
    }
  }

  @Override
  public String label() {
    return "OpenSearch";
  }

  /** What its process takes of the machine's memory. */
  String memory() {
    return node.memory();
  }

  @Override
  public void put(List<SearchDocument> documents) {
    StringBuilder lines = new StringBuilder();
    for (SearchDocument document : documents) {
      lines.append(json(Map.of("index", Map.of("_id", document.id())))).append('\n');
      lines.append(json(source(document))).append('\n');
    }
    JsonNode answer = call("POST", "items/_bulk", lines.toString());
    if (answer.path("errors").asBoolean()) {
      throw new IllegalStateException(answer.toString());
    }
  }

  private static Map<String, Object> source(SearchDocument document) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("id", document.id());
    source.put("changed", document.changed().toEpochMilli());
    source.put("date", String.valueOf(document.date()));
    source.put("evidence", document.evidence());
    document
        .texts()
        .forEach(
            (language, texts) -> {
              for (Part part : Part.values()) {
                source.put(part.label() + "_" + language.code(), part.of(texts));
              }
            });
    document.facets().forEach((facet, values) -> source.put(facet.name(), values));
    source.put("card", document.stored());
    return source;
  }

  @Override
  public void commit() {
    call("POST", "items/_refresh", "");
    call("POST", "items/_flush?wait_if_ongoing=true", "");
  }

  @Override
  public void settle() {
    while (statistics("merge").path("merges").path("current").asInt() > 0) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    commit();
  }

  @Override
  public long bytes() {
    return statistics("store").path("store").path("size_in_bytes").asLong();
  }

  @Override
  public int segments() {
    return statistics("segments").path("segments").path("count").asInt();
  }

  private JsonNode statistics(String name) {
    return call("GET", "items/_stats/" + name, "").path("_all").path("primaries");
  }

  @Override
  public Reply ask(Asked asked) {
    if (asked.shape() == Shape.TYPE_AHEAD) {
      JsonNode found = search(OpenSearchQueries.suggestions(asked.query().text()));
      return () -> new Answer(ids(found).size(), ids(found), Map.of());
    }
    JsonNode found = search(OpenSearchQueries.search(asked));
    if (asked.shape() == Shape.TYPO && total(found) == 0) {
      String corrected = corrected(found.path("suggest").path("word"));
      JsonNode meant =
          search(
              OpenSearchQueries.search(
                  new Asked(Shape.TWO_WORDS, asked.query().withText(corrected))));
      return () -> answer(meant);
    }
    return () -> answer(found);
  }

  private JsonNode search(Map<String, Object> body) {
    return call("POST", SEARCH, json(body));
  }

  private static long total(JsonNode found) {
    return found.path("hits").path("total").path("value").asLong();
  }

  private static String corrected(JsonNode words) {
    List<String> better = new ArrayList<>();
    for (JsonNode word : words) {
      JsonNode similar = word.path("options").path(0).path("text");
      better.add(similar.isMissingNode() ? word.path("text").asText() : similar.asText());
    }
    return String.join(" ", better);
  }

  private static List<String> ids(JsonNode found) {
    List<String> ids = new ArrayList<>();
    found.path("hits").path("hits").forEach(hit -> ids.add(hit.path("_id").asText()));
    return ids;
  }

  private static Answer answer(JsonNode found) {
    JsonNode counted = found.path("aggregations");
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      JsonNode open = counted.path(facet.name());
      JsonNode buckets =
          open.isMissingNode()
              ? counted.path(OpenSearchQueries.OTHERS).path(facet.name()).path("buckets")
              : open.path("buckets");
      Map<String, Long> values = new LinkedHashMap<>();
      buckets.forEach(
          bucket -> values.put(bucket.path("key").asText(), bucket.path("doc_count").asLong()));
      counts.put(facet, values);
    }
    return new Answer(total(found), ids(found), counts);
  }

  private JsonNode call(String method, String path, String body) {
    HttpResponse<byte[]> answer = send(method, path, body);
    try {
      JsonNode read = JSON.readTree(answer.body());
      if (status(answer) >= 300) {
        throw new IllegalStateException("%s: %s".formatted(path, read));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int status(HttpResponse<byte[]> answer) {
    return answer.statusCode();
  }

  private HttpResponse<byte[]> send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(node.address().resolve(path))
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    node.close();
  }
}
