package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Evidence;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.FacetCount;
import nl.veerkracht.search.Hit;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.SearchResult;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Proves that both sides do the same work: the same total, the same hits in the same order, the
 * same counts.
 */
final class SameAnswers {
  /** Bare Lucene takes the score of its query for final. */
  private static final Set<Evidence> COMPARABLE =
      EnumSet.complementOf(EnumSet.of(Evidence.NEARNESS));

  private SameAnswers() {}

  static void check(Path index, int questions) throws IOException {
    try (LuceneEngine ours = LuceneEngine.open(FSDirectory.open(index), COMPARABLE);
        BareLucene bare = new BareLucene(index)) {
      for (Shape shape : Shape.values()) {
        long total = 0;
        for (SearchQuery query : new Corpus().questions(shape, questions)) {
          SearchResult result = ours.search(query);
          requireSame(query, result, bare.search(query));
          total += result.total();
        }
        System.out.printf(
            "%s %s: same answers, %,d hits on average%n",
            index.getFileName(), shape, total / questions);
      }
    }
  }

  private static void requireSame(SearchQuery query, SearchResult ours, BareLucene.Answer bare) {
    List<String> ids = ours.hits().stream().map(Hit::id).toList();
    List<String> bareIds =
        bare.documents().stream().map(document -> document.get(Field.ID.key())).toList();
    if (ours.total() != bare.total() || !ids.equals(bareIds)) {
      throw new IllegalStateException(
          "Different hits for %s: %s and %s".formatted(query, ids, bareIds));
    }
    for (Map.Entry<Facet, List<FacetCount>> counted : ours.facets().entrySet()) {
      List<FacetCount> bareCounts = counts(bare.facets().get(counted.getKey()));
      if (!counted.getValue().equals(bareCounts)) {
        throw new IllegalStateException(
            "Different counts for %s: %s and %s".formatted(query, counted, bareCounts));
      }
    }
  }

  private static List<FacetCount> counts(@Nullable FacetResult result) {
    return result == null
        ? List.of()
        : Arrays.stream(result.labelValues)
            .map(value -> new FacetCount(value.label, value.value.longValue()))
            .toList();
  }
}
