package nl.veerkracht.catalogue;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A filter as the page shows it.
 *
 * @param parameter its name in addresses
 * @param open whether it is unfolded at first
 * @param lengthy whether it is long enough to be searched in
 */
public record FacetView(
    String parameter, String label, List<Option> options, boolean open, boolean lengthy) {

  /**
   * One value.
   *
   * @param count how many results have it, with all other filters as they are
   * @param options the narrower values
   * @param level for a protective factor the level of resilience, else empty
   */
  public record Option(
      String value,
      String label,
      long count,
      boolean selected,
      String level,
      List<Option> options) {

    /** Whether something narrower is chosen, so that the branch must be unfolded. */
    public boolean selectedBelow() {
      return options.stream().anyMatch(option -> option.selected() || option.selectedBelow());
    }
  }

  private static final int FIRST = 8;

  /** Whether a value has narrower ones. */
  public boolean branched() {
    return options.stream().anyMatch(option -> !option.options().isEmpty());
  }

  /** The years as a drawing; nothing to see for other filters. */
  public YearBars years() {
    return YearBars.of(parameter.equals("year") ? options : List.of());
  }

  /** How many values are chosen. */
  public long chosen() {
    return options.stream()
        .mapToLong(
            option ->
                (option.selected() ? 1 : 0)
                    + option.options().stream().filter(Option::selected).count())
        .sum();
  }

  /** The values that show at once: the first ones and every chosen one. */
  public List<Option> first() {
    return shown(true);
  }

  /** The values behind 'more'. */
  public List<Option> rest() {
    return shown(false);
  }

  private List<Option> shown(boolean atOnce) {
    return IntStream.range(0, options.size())
        .filter(place -> atOnce == isAtOnce(place))
        .mapToObj(options::get)
        .toList();
  }

  private boolean isAtOnce(int place) {
    Option option = options.get(place);
    return place < FIRST || option.selected() || option.selectedBelow();
  }
}
