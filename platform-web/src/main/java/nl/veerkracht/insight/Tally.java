package nl.veerkracht.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.insight.Asked.Choice;
import nl.veerkracht.insight.Asked.Found;

/** Counts in memory, until somebody takes the counts to write them down. */
final class Tally {

  /** More different counts than this are not kept; those that are there go on. */
  static final int MOST = 20_000;

  private final Map<Count, Long> counts = new HashMap<>();
  private Questions questions = new Questions(LocalDate.EPOCH);

  synchronized void searched(LocalDate day, Asked asked, String network) {
    add(new Count(day, What.SEARCH, ""), 1);
    if (asked.found() == Found.NOTHING) {
      add(new Count(day, What.SEARCH_NOTHING, ""), 1);
    }
    for (Choice choice : asked.chosen()) {
      add(new Count(day, What.FILTER, choice.filter() + "=" + choice.value()), 1);
    }
    Words.of(asked.words())
        .ifPresent(words -> add(day, words, of(day).asked(words, network, counted(asked))));
  }

  private static List<What> counted(Asked asked) {
    List<What> counted = new ArrayList<>(List.of(What.ASKED));
    if (!asked.narrowed() && asked.found() == Found.NOTHING) {
      counted.add(What.NOTHING);
    } else if (!asked.narrowed() && asked.found() == Found.LITTLE) {
      counted.add(What.LITTLE);
    }
    return counted;
  }

  /**
   * Something was opened of what a search found.
   *
   * @param item its slug; empty when it is no item
   */
  synchronized void opened(LocalDate day, String typed, String item) {
    if (!item.isEmpty()) {
      add(new Count(day, What.ITEM, item), 1);
    }
    Words.of(typed).ifPresent(words -> add(day, words, of(day).opened(words)));
  }

  private void add(LocalDate day, String words, Map<What, Long> counted) {
    counted.forEach((what, times) -> add(new Count(day, what, words), times));
  }

  private void add(Count count, long times) {
    if (counts.size() < MOST || counts.containsKey(count)) {
      counts.merge(count, times, Long::sum);
    }
  }

  /** The questions of this day; those of any other day are forgotten. */
  private Questions of(LocalDate day) {
    if (!questions.day().equals(day)) {
      questions = new Questions(day);
    }
    return questions;
  }

  /** Hands over what was counted, and begins anew; what waits stays, unless its day is over. */
  synchronized Map<Count, Long> take(LocalDate today) {
    of(today);
    Map<Count, Long> taken = new HashMap<>(counts);
    counts.clear();
    return taken;
  }

  /** Takes back counts that could not be written down. */
  synchronized void giveBack(Map<Count, Long> taken) {
    taken.forEach(this::add);
  }
}
