package nl.veerkracht.curation.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Source;
import nl.veerkracht.taxonomy.Term;
import org.jspecify.annotations.Nullable;

/** What a term says as the fields of a form, and back. */
final class TermFields {

  static final List<String> NAMES =
      List.of(
          "nl",
          "en",
          "alt-nl",
          "alt-en",
          "definition-nl",
          "definition-en",
          "source-title",
          "source-url",
          "source-date",
          "parent");

  private TermFields() {}

  static Map<String, String> of(Term term) {
    Map<String, String> fields = new TreeMap<>();
    put(fields, "nl", "en", term.name());
    put(fields, "definition-nl", "definition-en", term.definition());
    fields.put("alt-nl", String.join("\n", term.altNl()));
    fields.put("alt-en", String.join("\n", term.altEn()));
    Source source = term.source();
    fields.put("source-title", source == null ? "" : source.title());
    fields.put("source-url", source == null ? "" : text(source.url()));
    fields.put("source-date", source == null ? "" : text(source.date()));
    fields.put("parent", text(term.parent()));
    return fields;
  }

  private static void put(
      Map<String, String> fields, String dutch, String english, @Nullable Localized text) {
    fields.put(dutch, text == null ? "" : text(text.nl()));
    fields.put(english, text == null ? "" : text(text.en()));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /**
   * The term that the fields describe.
   *
   * @param before the term that is changed; null for a new one
   */
  static Term term(
      String vocabulary, String id, Map<String, String> fields, @Nullable Term before) {
    String title = fields.getOrDefault("source-title", "");
    Source old = before == null ? null : before.source();
    return new Term(
        vocabulary,
        id,
        known(fields, "parent"),
        new Localized(known(fields, "nl"), known(fields, "en")),
        lines(fields, "alt-nl"),
        lines(fields, "alt-en"),
        localized(known(fields, "definition-nl"), known(fields, "definition-en")),
        title.isEmpty()
            ? null
            : new Source(
                title,
                known(fields, "source-url"),
                known(fields, "source-date"),
                old != null && old.title().equals(title) ? old.note() : null),
        before == null ? 0 : before.rank());
  }

  private static @Nullable Localized localized(@Nullable String dutch, @Nullable String english) {
    return dutch == null && english == null ? null : new Localized(dutch, english);
  }

  private static @Nullable String known(Map<String, String> fields, String name) {
    String value = fields.getOrDefault(name, "");
    return value.isEmpty() ? null : value;
  }

  private static List<String> lines(Map<String, String> fields, String name) {
    return fields
        .getOrDefault(name, "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }
}
