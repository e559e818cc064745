package nl.veerkracht.form.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldType;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.form.compare.WordDiff.Change;
import nl.veerkracht.form.compare.WordDiff.Segment;

/** What changed from one state of a form to another, field by field. */
public final class Differences {

  /**
   * A field that changed.
   *
   * @param definition nothing for a field that the form no longer has
   */
  public record Difference(
      String field, Optional<FieldDefinition> definition, List<Segment> segments) {}

  private Differences() {}

  /** The fields that changed, in the order of the form. */
  public static List<Difference> between(Form form, FieldValues before, FieldValues after) {
    Set<String> names = new LinkedHashSet<>();
    form.fields().forEach(field -> names.add(field.name()));
    names.addAll(before.values().keySet());
    names.addAll(after.values().keySet());
    return names.stream()
        .filter(name -> !before.get(name).equals(after.get(name)))
        .map(name -> difference(form.field(name), name, before.get(name), after.get(name)))
        .toList();
  }

  private static Difference difference(
      Optional<FieldDefinition> definition, String name, String before, String after) {
    FieldType type = definition.map(FieldDefinition::type).orElse(FieldType.TEXT);
    List<Segment> segments =
        switch (type) {
          case TERMS, LINES, LANGUAGES, LINKS, SOURCES -> WordDiff.ofLines(before, after);
          case LINE, TEXT -> WordDiff.of(before, after);
          case DATE, URL, NUMBER, CHOICE -> replaced(before, after);
        };
    return new Difference(name, definition, segments);
  }

  private static List<Segment> replaced(String before, String after) {
    List<Segment> segments = new ArrayList<>();
    if (!before.isEmpty()) {
      segments.add(new Segment(Change.REMOVED, before));
    }
    if (!after.isEmpty()) {
      segments.add(new Segment(Change.ADDED, after));
    }
    return segments;
  }
}
