package nl.veerkracht.search.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of what was measured, with what was aimed at beside them. */
final class Report {
  /** Of the speed of bare Lucene. */
  private static final double BESIDE_LUCENE = 0.8;

  /** Times the speed of OpenSearch. */
  private static final double BESIDE_OPENSEARCH = 3;

  private static final double MEGA = 1e6;

  private final StringBuilder text = new StringBuilder();
  private final int items;
  private final List<Side> sides;
  private final Map<Shape, List<Measuring.Figures>> measured = new LinkedHashMap<>();

  Report(int items, List<Side> sides) {
    this.items = items;
    this.sides = sides;
  }

  /** How fast each side made its index, and what it takes. */
  void indexes(List<Double> speeds) {
    add(
        "%n%,d documents%n%n%-14s %14s %12s %10s%n",
        items, "", "documents/s", "MB on disk", "segments");
    for (int i = 0; i < sides.size(); i++) {
      Side side = sides.get(i);
      add(
          "%-14s %,14.0f %,12.1f %10d%n",
          side.label(), speeds.get(i), side.bytes() / MEGA, side.segments());
    }
    for (int i = 1; i < sides.size(); i++) {
      add(
          "ours beside %s: %.2f times as fast%n",
          sides.get(i).label(), speeds.getFirst() / speeds.get(i));
    }
    add("%n%-16s %-14s %10s %10s %12s%n", "question", "", "p50 ms", "p99 ms", "questions/s");
  }

  /** The answers to questions of one shape, a figure for each side. */
  void answers(Shape shape, List<Measuring.Figures> figures) {
    measured.put(shape, figures);
    for (int i = 0; i < sides.size(); i++) {
      Measuring.Figures each = figures.get(i);
      add(
          "%-16s %-14s %10.2f %10.2f %,12.1f%n",
          i == 0 ? shape : "", sides.get(i).label(), each.half(), each.most(), each.perSecond());
    }
  }

  /** The speed of ours as a part of that of the others. */
  void ratios() {
    for (int i = 1; i < sides.size(); i++) {
      double aim = i == 1 ? BESIDE_LUCENE : BESIDE_OPENSEARCH;
      add("%n%-16s ours beside %s, aim %.1f%n", "question", sides.get(i).label(), aim);
      for (Map.Entry<Shape, List<Measuring.Figures>> each : measured.entrySet()) {
        List<Measuring.Figures> figures = each.getValue();
        double ratio = figures.getFirst().perSecond() / figures.get(i).perSecond();
        add("%-16s %8.2f  %s%n", each.getKey(), ratio, ratio >= aim ? "met" : "not met");
      }
    }
  }

  private void add(String format, Object... values) {
    String line = format.formatted(values);
    System.out.print(line);
    text.append(line);
  }

  /** Adds what is worth knowing besides. */
  void say(String line) {
    add("%s", line);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
