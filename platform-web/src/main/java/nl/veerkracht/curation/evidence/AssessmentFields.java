package nl.veerkracht.curation.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.form.Formats;
import nl.veerkracht.item.Recognition;
import org.jspecify.annotations.Nullable;

/** A judgement as the fields of a form, and back; and what is wrong with these fields. */
final class AssessmentFields {

  static final List<String> NAMES =
      List.of("level", "body", "date", "quote", "url", "conditional", "until", "why");

  private static final int LONGEST = 1000;
  private static final int FULL_DATE = 10;

  private AssessmentFields() {}

  static Map<String, String> of(Recognition recognition) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("level", recognition.level());
    fields.put("body", recognition.body());
    put(fields, "date", recognition.date());
    put(fields, "quote", recognition.quote());
    put(fields, "url", recognition.url());
    put(fields, "until", recognition.validUntil());
    put(fields, "why", recognition.why());
    fields.put("conditional", recognition.conditional() ? "yes" : "");
    return fields;
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    fields.put(name, value == null ? "" : value);
  }

  /**
   * The judgement that the fields describe.
   *
   * @param before the judgement that it takes the place of; null for a new one
   */
  static Recognition recognition(Map<String, String> fields, @Nullable Recognition before) {
    return new Recognition(
        fields.getOrDefault("level", ""),
        fields.getOrDefault("body", ""),
        known(fields, "date"),
        known(fields, "quote"),
        known(fields, "url"),
        known(fields, "conditional") != null,
        before == null ? null : before.note(),
        known(fields, "until"),
        known(fields, "why"),
        null);
  }

  private static @Nullable String known(Map<String, String> fields, String name) {
    String value = fields.getOrDefault(name, "");
    return value.isEmpty() ? null : value;
  }

  /** The name of a text by the name of a field, for what must be mended. */
  static Map<String, String> mistakes(Map<String, String> fields, Judged judged) {
    Map<String, String> mistakes = new LinkedHashMap<>();
    for (String needed : judged.needed()) {
      if (known(fields, needed) == null) {
        mistakes.put(needed, needed);
      }
    }
    fields.forEach(
        (name, value) -> {
          if (value.length() > LONGEST) {
            mistakes.putIfAbsent(name, "long");
          }
        });
    String date = known(fields, "date");
    if (date != null && Formats.date(date).isEmpty()) {
      mistakes.put("date", "date");
    }
    String until = known(fields, "until");
    if (until != null && (until.length() != FULL_DATE || Formats.date(until).isEmpty())) {
      mistakes.put("until", "until");
    }
    String url = known(fields, "url");
    if (url != null && Formats.url(url).isEmpty()) {
      mistakes.put("url", "url");
    }
    return mistakes;
  }
}
