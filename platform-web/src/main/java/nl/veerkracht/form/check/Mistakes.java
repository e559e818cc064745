package nl.veerkracht.form.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.Form;

/** Collects mistakes. */
class Mistakes {

  private static final int LONGEST_QUOTE = 80;

  private final List<FieldMistake> found = new ArrayList<>();

  void add(String field, String key, String... arguments) {
    found.add(
        new FieldMistake(field, key, List.of(arguments).stream().map(Mistakes::quote).toList()));
  }

  private static String quote(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }

  List<FieldMistake> inOrderOf(Form form) {
    List<String> names = form.fields().stream().map(FieldDefinition::name).toList();
    return found.stream()
        .distinct()
        .sorted(Comparator.comparingInt(mistake -> names.indexOf(mistake.field())))
        .toList();
  }
}
