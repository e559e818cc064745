package nl.veerkracht.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.catalogue.FacetView.Option;

/**
 * How many results there are of each year, as bars beside each other: years without any have a gap.
 * What lies too far back is left out of the drawing, not of the list below it.
 */
public record YearBars(List<Bar> bars) {

  /** The height of the drawing; widths follow from {@link #STEP}. */
  public static final int HEIGHT = 40;

  private static final int STEP = 5;
  private static final int MOST = 40;
  private static final int LEAST = 2;

  /** The bar of a year: its place and size in the drawing. */
  public record Bar(String year, long count, boolean selected, int x, int y, int height) {}

  static YearBars of(List<Option> options) {
    TreeMap<Integer, Option> years = new TreeMap<>();
    options.stream()
        .filter(option -> option.value().matches("\\d{4}"))
        .forEach(option -> years.put(Integer.valueOf(option.value()), option));
    List<Bar> bars = new ArrayList<>();
    if (years.size() > 1) {
      Map<Integer, Option> shown = years.tailMap(years.lastKey() - MOST, false);
      long most = shown.values().stream().mapToLong(Option::count).max().orElse(1);
      int first = shown.keySet().iterator().next();
      shown.forEach((year, option) -> bars.add(bar(option, STEP * (year - first), most)));
    }
    return new YearBars(bars);
  }

  private static Bar bar(Option option, int x, long most) {
    int height =
        option.count() == 0
            ? 0
            : (int) Math.max(LEAST, HEIGHT * option.count() / Math.max(1, most));
    return new Bar(option.value(), option.count(), option.selected(), x, HEIGHT - height, height);
  }

  /** Whether there is something to see: one bar alone says nothing. */
  public boolean telling() {
    return bars.size() > 1;
  }

  public int width() {
    return bars.isEmpty() ? STEP : bars.getLast().x() + STEP;
  }

  public int height() {
    return HEIGHT;
  }

  public String from() {
    return bars.isEmpty() ? "" : bars.getFirst().year();
  }

  public String to() {
    return bars.isEmpty() ? "" : bars.getLast().year();
  }
}
