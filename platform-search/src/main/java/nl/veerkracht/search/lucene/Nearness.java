package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/**
 * Puts those of the best hits first that have words of the question near each other. To look where
 * words stand is dear, so it is done for a fixed number of hits: what it costs does not grow with
 * the index, and every page of the same answer has the same order.
 */
final class Nearness {
  static final Nearness NONE = new Nearness(List.of());

  /** Ten pages of the usual size: what lies deeper is not brought forward. */
  private static final int BEST = 200;

  private final List<Query> pairs;

  /**
   * @param pairs the words that may stand near each other
   */
  Nearness(List<Query> pairs) {
    this.pairs = pairs;
  }

  /** How many hits it needs to see to show so many. */
  int window(int shown) {
    return pairs.isEmpty() ? shown : Math.max(shown, BEST);
  }

  /**
   * The hits in their new order; those that are equally good stay as they were.
   *
   * @param hits by score, best first
   */
  List<ScoreDoc> reordered(List<ScoreDoc> hits, Snapshot snapshot) throws IOException {
    if (pairs.isEmpty()) {
      return hits;
    }
    List<ScoreDoc> best = new ArrayList<>(hits.subList(0, Math.min(BEST, hits.size())));
    Map<Integer, Float> scores = scores(best, snapshot);
    best.sort(Comparator.comparing((ScoreDoc hit) -> scores.get(hit.doc)).reversed());
    best.addAll(hits.subList(best.size(), hits.size()));
    return best;
  }

  private Map<Integer, Float> scores(List<ScoreDoc> hits, Snapshot snapshot) throws IOException {
    BooleanQuery.Builder near = new BooleanQuery.Builder();
    pairs.forEach(pair -> near.add(pair, Occur.SHOULD));
    ScoreDoc[] scored =
        hits.stream().map(hit -> new ScoreDoc(hit.doc, score(hit))).toArray(ScoreDoc[]::new);
    TotalHits all = new TotalHits(scored.length, TotalHits.Relation.EQUAL_TO);
    TopDocs rescored =
        QueryRescorer.rescore(snapshot, new TopDocs(all, scored), near.build(), 1, scored.length);
    Map<Integer, Float> scores = new HashMap<>();
    for (ScoreDoc hit : rescored.scoreDocs) {
      scores.put(hit.doc, hit.score);
    }
    return scores;
  }

  /** Sorted by score, a hit has its score as the first of the values it is sorted by. */
  static float score(ScoreDoc hit) {
    return (Float) ((FieldDoc) hit).fields[0];
  }
}
