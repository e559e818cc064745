package nl.veerkracht.curation.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.veerkracht.form.Formats;

/** What is wrong with the fields of a term: the name of a text by the name of a field. */
final class TermChecks {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 2000;

  private TermChecks() {}

  static Map<String, String> of(Map<String, String> fields) {
    Map<String, String> mistakes = new LinkedHashMap<>();
    fields.forEach(
        (name, text) -> {
          if (text.length() > LONGEST_TEXT) {
            mistakes.put(name, "long");
          }
        });
    name(fields, "nl", mistakes);
    name(fields, "en", mistakes);
    optional(fields, "source-url", Formats::url, mistakes);
    optional(fields, "source-date", Formats::date, mistakes);
    boolean sourced =
        !text(fields, "source-url").isEmpty() || !text(fields, "source-date").isEmpty();
    if (sourced && text(fields, "source-title").isEmpty()) {
      mistakes.put("source-title", "source-title");
    }
    return mistakes;
  }

  private static String text(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "");
  }

  private static void name(Map<String, String> fields, String field, Map<String, String> mistakes) {
    String text = text(fields, field);
    if (text.isEmpty() || text.length() > LONGEST_NAME) {
      mistakes.put(field, "name");
    }
  }

  private static void optional(
      Map<String, String> fields,
      String field,
      Function<String, Optional<String>> format,
      Map<String, String> mistakes) {
    String text = text(fields, field);
    if (!text.isEmpty() && format.apply(text).isEmpty()) {
      mistakes.put(field, field);
    }
  }
}
