package nl.veerkracht.catalogue.ahead;

import java.util.List;

/**
 * What the box of a search offers while a reader types, as the script of that box reads it.
 *
 * @param groups in the order in which they are offered; those without options are left out
 */
public record Suggestions(List<Group> groups) {

  /** Nothing to offer. */
  static final Suggestions NONE = new Suggestions(List.of());

  public Suggestions {
    groups = groups.stream().filter(group -> !group.options().isEmpty()).toList();
  }

  /** Options of one sort under a name. */
  public record Group(String name, List<Option> options) {}

  /**
   * One thing to choose.
   *
   * @param note says what it is, and by which other name it was found
   * @param path where choosing it leads
   */
  public record Option(String text, String note, String path) {}
}
