package nl.veerkracht.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The way through the pages of a list.
 *
 * @param last the last page that can be asked for
 * @param previous query of the page before; empty on the first
 * @param next query of the page after; empty on the last
 */
public record Pager(int page, int last, int size, List<Step> steps, String previous, String next) {

  /**
   * A page to go to, or the gap between two.
   *
   * @param query of the address of that page
   */
  public record Step(int number, String query, boolean current, boolean gap) {}

  static Pager of(SearchAddress address, long total, int size, int window) {
    int last = (int) Math.max(1, (Math.min(total, window) + size - 1) / size);
    TreeSet<Integer> numbers = new TreeSet<>();
    for (int number : new int[] {1, address.page() - 1, address.page(), address.page() + 1, last}) {
      if (number >= 1 && number <= last) {
        numbers.add(number);
      }
    }
    List<Step> steps = new ArrayList<>();
    int before = 0;
    for (int number : numbers) {
      if (number > before + 1) {
        steps.add(new Step(0, "", false, true));
      }
      steps.add(new Step(number, address.onPage(number).query(), number == address.page(), false));
      before = number;
    }
    return new Pager(
        address.page(),
        last,
        size,
        steps,
        address.page() > 1 ? address.onPage(address.page() - 1).query() : "",
        address.page() < last ? address.onPage(address.page() + 1).query() : "");
  }

  public boolean beyond() {
    return page > last;
  }

  /** Query of the last page. */
  public String toLast() {
    return steps.getLast().query();
  }

  public boolean needed() {
    return last > 1;
  }

  /** The number of the first result on this page, from 1. */
  public int firstHit() {
    return (page - 1) * size + 1;
  }
}
