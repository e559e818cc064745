package nl.veerkracht.search.judged;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How good the answers to the questions of a collection are.
 *
 * @param ndcg normalised discounted cumulative gain of the first ten, with gain 2^grade - 1
 * @param mrr mean reciprocal rank of the first good answer among the first ten
 * @param inThree how often a good answer is among the first three
 */
record Figures(int questions, double ndcg, double mrr, double inThree) {

  static final int DEPTH = 10;

  static Figures of(JudgedCollection collection, Function<String, List<String>> finding) {
    double ndcg = 0;
    double mrr = 0;
    double inThree = 0;
    for (JudgedCollection.Question question : collection.questions()) {
      List<Integer> grades =
          finding.apply(question.text()).stream()
              .map(id -> question.grades().getOrDefault(id, 0))
              .toList();
      List<Integer> best =
          question.grades().values().stream().sorted(Comparator.reverseOrder()).toList();
      int first = first(grades);
      ndcg += gain(grades) / gain(best);
      mrr += first == 0 ? 0 : 1.0 / first;
      inThree += first >= 1 && first <= 3 ? 1 : 0;
    }
    int count = collection.questions().size();
    return new Figures(count, ndcg / count, mrr / count, inThree / count);
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }

  /** The rank of the first good answer; 0 without one. */
  private static int first(List<Integer> grades) {
    for (int i = 0; i < grades.size(); i++) {
      if (grades.get(i) > 0) {
        return i + 1;
      }
    }
    return 0;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%4d questions  nDCG@10 %.3f  MRR %.3f  success@3 %.3f",
        questions,
        ndcg,
        mrr,
        inThree);
  }
}
