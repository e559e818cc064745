package nl.veerkracht.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.taxonomy.Json;

/**
 * What was filled in: the text of every field by its name. However incomplete or mistaken, it can
 * be kept, compared and merged; a field without text is the same as a field that is not there. Line
 * ends are {@code \n}, and characters that no database and no page can show are left out.
 */
public record FieldValues(Map<String, String> values) {

  /** Nothing filled in yet. */
  public static final FieldValues NONE = new FieldValues(Map.of());

  /** How it is kept as JSON: a list, for the order of a JSON object is nobody's promise. */
  public record Kept(List<Entry> fields) {}

  /** One field in JSON. */
  public record Entry(String name, String text) {}

  public FieldValues {
    Map<String, String> kept = new LinkedHashMap<>();
    values.forEach(
        (name, text) -> {
          String clean = clean(text);
          if (!clean.isEmpty()) {
            kept.put(name, clean);
          }
        });
    values = Collections.unmodifiableMap(kept);
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(point -> point == '\n' || point == '\t' || isShown(point))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isShown(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL && type != Character.SURROGATE;
  }

  /** The text of a field; empty when nothing was filled in. */
  public String get(String name) {
    return values.getOrDefault(name, "");
  }

  /** The same values but for one field. */
  public FieldValues with(String name, String text) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put(name, text);
    return new FieldValues(changed);
  }

  /** These values as JSON text. */
  public String toJson() {
    return Json.write(
        new Kept(
            values.entrySet().stream()
                .map(field -> new Entry(field.getKey(), field.getValue()))
                .toList()));
  }

  /** Reads what {@link #toJson} wrote. */
  public static FieldValues ofJson(String json) {
    Map<String, String> values = new LinkedHashMap<>();
    Json.read(json, Kept.class).fields().forEach(entry -> values.put(entry.name(), entry.text()));
    return new FieldValues(values);
  }
}
