package nl.veerkracht.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes counts down, added to what other servers wrote, and forgets old ones. */
@ApplicationScoped
class CountKeeping {

  /** A year, and some weeks to look back at it. */
  static final int DAYS_KEPT = 400;

  private final DayCounts counts;

  @SuppressWarnings("NullAway")
  protected CountKeeping() {
    this(null);
  }

  @Inject
  CountKeeping(DayCounts counts) {
    this.counts = counts;
  }

  private record Kind(LocalDate day, What what) {}

  @Transactional
  void add(Map<Count, Long> more) {
    counts.hold();
    Map<Kind, List<Count>> kinds =
        more.keySet().stream()
            .collect(Collectors.groupingBy(count -> new Kind(count.day(), count.what())));
    Map<Count, DayCount> known = new HashMap<>();
    kinds.forEach(
        (kind, those) ->
            counts
                .of(kind.day(), kind.what(), those.stream().map(Count::subject).toList())
                .forEach(one -> known.put(one.count(), one)));
    more.forEach((count, times) -> known.computeIfAbsent(count, this::begin).add(times));
  }

  private DayCount begin(Count count) {
    DayCount begun = new DayCount(count);
    counts.add(begun);
    return begun;
  }

  @Transactional
  void forgetBefore(LocalDate day) {
    counts.removeBefore(day);
  }
}
