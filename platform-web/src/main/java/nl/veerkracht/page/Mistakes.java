package nl.veerkracht.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, field by field, in the order of the fields, in words for its reader.
 */
public class Mistakes {

  private final Map<String, String> byField = new LinkedHashMap<>();

  /** Adds a mistake; the first one of a field counts. */
  public void add(String field, String text) {
    byField.putIfAbsent(field, text);
  }

  /** What is wrong with a field, or nothing. */
  public @Nullable String of(String field) {
    return byField.get(field);
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }

  /** All of them, for the summary at the top of the form. */
  public Map<String, String> getAll() {
    return byField;
  }
}
