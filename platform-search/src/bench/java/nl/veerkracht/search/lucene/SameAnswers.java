package nl.veerkracht.search.lucene;

import java.util.List;

/**
 * Proves that the sides do the same work. Bare Lucene must give the same total, the same hits in
 * the same order and the same counts as we do, apart from suggestions. OpenSearch stems otherwise:
 * its phrases and filters must give the same totals and counts, its words about as many hits.
 */
final class SameAnswers {
  /** So much may the hits of one engine differ from ours, all questions together. */
  private static final double ABOUT = 0.1;

  private final Side ours;
  private final List<Asked> questions;
  private final Shape shape;

  SameAnswers(Side ours, Shape shape, List<Asked> questions) {
    this.ours = ours;
    this.shape = shape;
    this.questions = questions;
  }

  /** Fails where a side does other work; says how much is the same. */
  String beside(Side other, boolean sameAnalysis) {
    int totals = 0;
    int answers = 0;
    long found = 0;
    long foundThere = 0;
    for (Asked asked : questions) {
      Answer here = ours.ask(asked).read();
      Answer there = other.ask(asked).read();
      found += here.total();
      foundThere += there.total();
      totals += here.total() == there.total() ? 1 : 0;
      boolean same = sameAnalysis ? here.equals(there) : counted(here).equals(counted(there));
      answers += same ? 1 : 0;
      if (!same && mustBeSame(sameAnalysis)) {
        throw new IllegalStateException(
            "%s: %s and %s of %s".formatted(asked, here, there, other.label()));
      }
    }
    if (isComparable() && Math.abs(found - foundThere) > ABOUT * found) {
      throw new IllegalStateException(
          "%s finds %d where we find %d: %s".formatted(other.label(), foundThere, found, shape));
    }
    return "%s, %s: %,d hits on average, there %,d; of %d questions %d the same total, %d the same answer%n"
        .formatted(
            shape,
            other.label(),
            found / questions.size(),
            foundThere / questions.size(),
            questions.size(),
            totals,
            answers);
  }

  /**
   * Suggestions have another order; where no correction helps, only we look for some of the words.
   */
  private boolean isComparable() {
    return shape != Shape.TYPE_AHEAD && shape != Shape.TYPO;
  }

  private boolean mustBeSame(boolean sameAnalysis) {
    return switch (shape) {
      case PHRASE, FILTER, MATCH_ALL -> true;
      case ONE_WORD, TWO_WORDS, WORD_AND_FILTER -> sameAnalysis;
      case TYPE_AHEAD, TYPO -> false;
    };
  }

  /** Without the hits: which of equally good ones come first depends on the stems. */
  private static Answer counted(Answer answer) {
    return new Answer(answer.total(), List.of(), answer.counts());
  }
}
