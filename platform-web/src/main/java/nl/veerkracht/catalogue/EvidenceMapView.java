package nl.veerkracht.catalogue;

import java.util.List;
import nl.veerkracht.catalogue.ItemView.FindingView;
import nl.veerkracht.catalogue.TopicView.KindCount;
import org.jspecify.annotations.Nullable;

/**
 * Protective factors by phenomena: what there is, and what is missing.
 *
 * @param search what it is narrowed to, with the filters to narrow it further
 * @param address the query of its address, without the cell that is open
 * @param columns phenomena
 * @param levels the factors by their level of resilience
 * @param interventions whether it counts interventions, so that a cell without one is a gap
 * @param gaps factors with the phenomena where something lacks
 * @param opened the cell that is looked into; null when none is
 */
public record EvidenceMapView(
    SearchView search,
    String address,
    List<TermLink> columns,
    List<Level> levels,
    boolean interventions,
    List<Gap> gaps,
    @Nullable Opened opened) {

  /** A level of resilience with its factors. */
  public record Level(TermLink term, List<Row> rows) {}

  public record Row(TermLink factor, List<Cell> cells) {}

  /**
   * What there is about a factor and a phenomenon together.
   *
   * @param open the query that looks into it
   * @param counts items per kind that have some
   * @param step of the best recognition, from 1; 0 when nothing is recognised
   * @param evidence its name; empty when nothing is recognised
   * @param unjudged whether there are interventions, none of which is recognised
   * @param gap whether there is no intervention; where other kinds are asked for, whether there is
   *     nothing
   */
  public record Cell(
      TermLink factor,
      TermLink phenomenon,
      String open,
      List<KindCount> counts,
      int step,
      String evidence,
      boolean unjudged,
      boolean gap) {

    public boolean blank() {
      return counts.isEmpty();
    }
  }

  /** A factor with the phenomena where something lacks. */
  public record Gap(TermLink factor, List<TermLink> phenomena) {}

  /**
   * A cell that is looked into.
   *
   * @param all the query of the search for everything in it
   * @param total how much that is
   * @param told what research says of its interventions, the best recognised first
   */
  public record Opened(
      TermLink factor, TermLink phenomenon, String all, long total, List<Told> told) {}

  /** An intervention with what research found; no findings means that none is known. */
  public record Told(Card card, List<FindingView> findings) {}

  /** Whether this is one of the many views of the picture instead of the picture itself. */
  public boolean partial() {
    return !address.isEmpty() || opened != null;
  }

  /** How many cells are no gap. */
  public long filled() {
    return cells().stream().filter(cell -> !cell.gap()).count();
  }

  /** All cells, row by row. */
  public List<Cell> cells() {
    return levels.stream()
        .flatMap(level -> level.rows().stream())
        .flatMap(row -> row.cells().stream())
        .toList();
  }
}
