package nl.veerkracht.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How good the answers to judged questions are.
 *
 * @param ndcg normalised discounted cumulative gain of the first ten, with gain 2^grade - 1
 * @param mrr mean reciprocal rank of the first item of grade 2 or 3
 * @param inThree how often an item of grade 3 is among the first three
 */
record Figures(int questions, double ndcg, double mrr, double inThree) {

  private static final int DEPTH = 10;
  private static final int FIRST = 3;

  static Figures of(Judged judged, Finding finding) {
    double ndcg = 0;
    double mrr = 0;
    double inThree = 0;
    for (Judged.Question question : judged.questions()) {
      List<Integer> grades =
          finding.find(question.text(), question.language()).stream()
              .map(slug -> question.grades().getOrDefault(slug, 0))
              .toList();
      List<Integer> best =
          question.grades().values().stream().sorted(Comparator.reverseOrder()).toList();
      ndcg += gain(grades, DEPTH) / gain(best, DEPTH);
      mrr += reciprocalRank(grades);
      inThree += grades.stream().limit(FIRST).anyMatch(grade -> grade == 3) ? 1 : 0;
    }
    int count = judged.questions().size();
    return new Figures(count, ndcg / count, mrr / count, inThree / count);
  }

  static double gain(List<Integer> grades, int depth) {
    double gain = 0;
    for (int i = 0; i < Math.min(depth, grades.size()); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }

  private static double reciprocalRank(List<Integer> grades) {
    for (int i = 0; i < grades.size(); i++) {
      if (grades.get(i) >= 2) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /** Answers a question with slugs, the best first. */
  interface Finding {
    List<String> find(String text, nl.veerkracht.search.Language language);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%3d questions  nDCG@10 %.3f  MRR %.3f  success@3 %.3f",
        questions,
        ndcg,
        mrr,
        inThree);
  }
}
