package nl.veerkracht.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.search.Crossing;

/** What the index counted for each factor with each phenomenon, by cell. */
final class CrossCounts {

  private final Map<Cell, Map<String, Long>> kinds;
  private final Map<Cell, Map<String, Long>> evidence;

  private record Cell(String factor, String phenomenon) {}

  CrossCounts(List<Crossing> kinds, List<Crossing> evidence) {
    this.kinds = byCell(kinds);
    this.evidence = byCell(evidence);
  }

  private static Map<Cell, Map<String, Long>> byCell(List<Crossing> crossings) {
    Map<Cell, Map<String, Long>> cells = new HashMap<>();
    for (Crossing crossing : crossings) {
      cells
          .computeIfAbsent(new Cell(crossing.row(), crossing.column()), key -> new HashMap<>())
          .put(crossing.split(), crossing.count());
    }
    return cells;
  }

  /** Items by kind; only kinds that have some. */
  Map<String, Long> kinds(String factor, String phenomenon) {
    return kinds.getOrDefault(new Cell(factor, phenomenon), Map.of());
  }

  /** The levels of evidence that items have. */
  Collection<String> evidence(String factor, String phenomenon) {
    return evidence.getOrDefault(new Cell(factor, phenomenon), Map.of()).keySet();
  }
}
