package nl.veerkracht.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.insight.Figures.Line;
import nl.veerkracht.insight.Figures.Opened;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Items;
import nl.veerkracht.item.State;

/** Reads what was counted, in as many statements whatever there is. */
@ApplicationScoped
public class SearchFigures {

  /** The longest list. */
  public static final int MOST = 50;

  private final DayCounts counts;
  private final Items items;

  @SuppressWarnings("NullAway")
  protected SearchFigures() {
    this(null, null);
  }

  @Inject
  SearchFigures(DayCounts counts, Items items) {
    this.counts = counts;
    this.items = items;
  }

  /** Everything that was counted since a day. */
  @Transactional
  public Figures since(LocalDate day) {
    return new Figures(
        counts.begun(),
        counts.days(day),
        counts.most(What.NOTHING, day, MOST),
        counts.most(What.LITTLE, day, MOST),
        counts.unopened(day, MOST),
        counts.most(What.FILTER, day, MOST),
        opened(counts.most(What.ITEM, day, MOST)));
  }

  private List<Opened> opened(List<Line> lines) {
    Map<String, Item> found = items.bySlugs(lines.stream().map(Line::subject).toList());
    return lines.stream()
        .flatMap(
            line ->
                Optional.ofNullable(found.get(line.subject()))
                    .filter(item -> item.state() == State.PUBLISHED)
                    .map(item -> opened(item, line.times()))
                    .stream())
        .toList();
  }

  private static Opened opened(Item item, long times) {
    return new Opened(item.slug(), item.content().kind().code(), item.content().title(), times);
  }
}
