package nl.veerkracht.curation.freshness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.form.Contents;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Language;

/**
 * What an item lacks that readers of its kind cannot do without. Of a text one language is enough,
 * and what nobody may ever know, such as what something costs, is no gap.
 */
final class Gaps {

  /** Readers come by either. */
  private static final String TOPIC = "term.factor term.phenomenon";

  private Gaps() {}

  /** The fields to fill in; where one of several will do, the first. */
  static List<FieldDefinition> of(ItemContent content) {
    FieldValues values = Contents.of(content);
    Form form = Form.of(content.kind());
    return Stream.concat(Stream.of("title", "summary", "sources"), needed(content.kind()))
        .map(either -> Arrays.asList(either.split(" ")))
        .filter(either -> either.stream().noneMatch(subject -> isFilled(subject, values)))
        .map(either -> field(form, either.getFirst()))
        .toList();
  }

  /** What a kind needs beside a title, a summary and sources. */
  private static Stream<String> needed(Kind kind) {
    return switch (kind) {
      case INTERVENTION ->
          Stream.of(
              "website", TOPIC, "term.target-group", "minute.what", "minute.for-whom", "approach");
      case TOOL ->
          Stream.of(
              "website", TOPIC, "term.tool-type", "minute.what", "minute.for-whom", "use-when");
      case PUBLICATION ->
          Stream.of(
              "website doi", TOPIC, "term.publication-type", "date", "authors publisher links");
      case ORGANISATION -> Stream.of("website", "term.organisation-type");
      case PROGRAMME -> Stream.of("website", "department");
      case ACTIVITY -> Stream.of("term.action-line");
      case PAGE -> Stream.of("body");
    };
  }

  private static boolean isFilled(String subject, FieldValues values) {
    return !values.get(subject).isBlank()
        || Arrays.stream(Language.values())
            .anyMatch(language -> !values.get(subject + "." + language.code()).isBlank());
  }

  private static FieldDefinition field(Form form, String subject) {
    return form.fields().stream()
        .filter(field -> field.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }
}
