package nl.veerkracht.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.search.Passage;

/**
 * Chooses the places that show best why a document was found: first where most of the words stand
 * together, then where the words stand that the first lacks.
 */
final class Passages {
  private static final int MAX_PASSAGES = 2;

  private Passages() {}

  /**
   * A candidate: a few words close together.
   *
   * @param source which of the texts they stand in
   */
  private record Cluster(int source, Excerpt excerpt, Worth worth) {
    boolean overlaps(Cluster other) {
      return source == other.source && excerpt.overlaps(other.excerpt);
    }
  }

  /**
   * The best passages of some texts.
   *
   * @param known a bit for each of the sought words that need not be shown: a passage has at least
   *     one other
   */
  static List<Passage> choose(List<MarkedText> texts, long known) {
    List<Cluster> candidates = new ArrayList<>();
    for (int source = 0; source < texts.size(); source++) {
      addClusters(source, texts.get(source), candidates);
    }
    candidates.removeIf(candidate -> !candidate.worth().adds(known));
    List<Passage> chosen = new ArrayList<>();
    long shown = known;
    while (chosen.size() < MAX_PASSAGES) {
      Optional<Cluster> best = best(candidates, shown);
      if (best.isEmpty()) {
        break;
      }
      chosen.add(passage(texts.get(best.get().source()), best.get().excerpt()));
      shown |= best.get().worth().words();
      candidates.removeIf(best.get()::overlaps);
    }
    return chosen;
  }

  /** What is quoted from files makes room for the best of the document's own passages, no more. */
  static List<Passage> together(List<Passage> own, List<Passage> files) {
    List<Passage> together = new ArrayList<>(own.subList(0, Math.min(own.size(), 1)));
    together.addAll(files);
    List<Passage> passages = files.isEmpty() ? own : together;
    return passages.subList(0, Math.min(passages.size(), MAX_PASSAGES));
  }

  private static Passage passage(MarkedText text, Excerpt excerpt) {
    Origin origin = text.origin();
    return new Passage(
        origin.field(), origin.language(), excerpt.highlighted(text), origin.location());
  }

  /** Among equals the first, so that the summary comes before the body. */
  private static Optional<Cluster> best(List<Cluster> candidates, long shown) {
    Comparator<Worth> better = Worth.beside(shown);
    return candidates.stream()
        .reduce((best, next) -> better.compare(next.worth(), best.worth()) > 0 ? next : best);
  }

  /** From each mark on, the marks that fit on one excerpt with it. */
  private static void addClusters(int source, MarkedText text, List<Cluster> candidates) {
    List<Occurrence> marks = text.marks();
    for (int first = 0; first < marks.size(); first++) {
      Excerpt excerpt =
          Excerpt.around(text.text(), marks.get(first).start(), marks.get(first).end());
      int next = first;
      while (next < marks.size() && marks.get(next).end() <= excerpt.end()) {
        next++;
      }
      candidates.add(new Cluster(source, excerpt, Worth.of(marks.subList(first, next))));
    }
  }
}
