package nl.veerkracht.search.lucene;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * The time of our engine over that of bare Lucene. Both are the median of all iterations, so that
 * what else the machine was doing during one of them does not decide.
 */
final class Ratios {
  private final Map<Case, Double> ours = new TreeMap<>();
  private final Map<Case, Double> bare = new TreeMap<>();

  private record Case(int items, Shape shape) implements Comparable<Case> {
    @Override
    public int compareTo(Case other) {
      return Comparator.comparingInt(Case::items).thenComparing(Case::shape).compare(this, other);
    }
  }

  static Ratios of(Collection<RunResult> results) {
    Ratios ratios = new Ratios();
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      Case measured =
          new Case(
              Integer.parseInt(params.getParam("items")), Shape.valueOf(params.getParam("shape")));
      boolean ourSide = params.getBenchmark().endsWith(".ours");
      (ourSide ? ratios.ours : ratios.bare).put(measured, median(result));
    }
    return ratios;
  }

  private static double median(RunResult result) {
    double[] scores =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .map(IterationResult::getPrimaryResult)
            .mapToDouble(score -> score.getScore())
            .sorted()
            .toArray();
    int middle = scores.length / 2;
    return scores.length % 2 == 1 ? scores[middle] : (scores[middle - 1] + scores[middle]) / 2;
  }

  double worst() {
    return ours.keySet().stream().mapToDouble(this::ratio).max().orElseThrow();
  }

  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        "%n%10s  %-20s %12s %12s %8s%n"
            .formatted("items", "question", "ours us", "bare us", "ratio"));
    for (Case measured : ours.keySet()) {
      table.append(
          "%,10d  %-20s %,12.0f %,12.0f %8.2f%n"
              .formatted(
                  measured.items(),
                  measured.shape(),
                  ours.get(measured),
                  bare.get(measured),
                  ratio(measured)));
    }
    return table.toString();
  }

  private double ratio(Case measured) {
    return ours.getOrDefault(measured, Double.NaN) / bare.getOrDefault(measured, Double.NaN);
  }
}
