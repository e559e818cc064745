package nl.veerkracht.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.Passage;

/**
 * Chooses the places that show best why a document was found: first where most of the words stand
 * together, then where the words stand that the first lacks.
 */
final class Passages {
  private static final int MAX_PASSAGES = 2;
  private static final List<Part> PARTS = List.of(Part.SUMMARY, Part.BODY, Part.LABELS);

  private Passages() {}

  /**
   * A candidate: a few words close together.
   *
   * @param words a bit for each of the sought words
   * @param count how often they stand here
   */
  private record Cluster(MarkedText source, Excerpt excerpt, int words, int count) {
    boolean overlaps(Cluster other) {
      return source.part() == other.source.part() && excerpt.overlaps(other.excerpt);
    }

    Passage passage(Language language) {
      return new Passage(source.part().label(), language, excerpt.highlighted(source));
    }
  }

  static List<Passage> choose(Map<Part, MarkedText> texts, Language language) {
    List<Cluster> candidates = new ArrayList<>();
    for (Part part : PARTS) {
      MarkedText text = texts.get(part);
      if (text != null) {
        addClusters(text, candidates);
      }
    }
    List<Passage> chosen = new ArrayList<>();
    int shown = 0;
    while (chosen.size() < MAX_PASSAGES) {
      Optional<Cluster> best = best(candidates, shown);
      if (best.isEmpty()) {
        break;
      }
      chosen.add(best.get().passage(language));
      shown |= best.get().words();
      candidates.removeIf(best.get()::overlaps);
    }
    return chosen;
  }

  /** Among equals the first, so that the summary comes before the body. */
  private static Optional<Cluster> best(List<Cluster> candidates, int shown) {
    Comparator<Cluster> better =
        Comparator.comparingInt((Cluster cluster) -> Integer.bitCount(cluster.words() & ~shown))
            .thenComparingInt(cluster -> Integer.bitCount(cluster.words()))
            .thenComparingInt(Cluster::count);
    return candidates.stream().reduce((best, next) -> better.compare(next, best) > 0 ? next : best);
  }

  /** From each mark on, the marks that fit on one excerpt with it. */
  private static void addClusters(MarkedText text, List<Cluster> candidates) {
    List<Occurrence> marks = text.marks();
    for (int first = 0; first < marks.size(); first++) {
      Excerpt excerpt =
          Excerpt.around(text.text(), marks.get(first).start(), marks.get(first).end());
      int words = 0;
      int count = 0;
      for (int next = first;
          next < marks.size() && marks.get(next).end() <= excerpt.end();
          next++) {
        words |= 1 << marks.get(next).word();
        count++;
      }
      candidates.add(new Cluster(text, excerpt, words, count));
    }
  }
}
