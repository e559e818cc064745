package nl.veerkracht.publishing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.form.Formats;
import nl.veerkracht.form.SourceLine;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Markdown;

/** The addresses elsewhere that a draft names: of itself, of its sources and in its texts. */
final class NamedLinks {

  private NamedLinks() {}

  /** The name of the first field that has it, by address, in the order of the form. */
  static Map<String, String> of(Kind kind, FieldValues values) {
    Map<String, String> links = new LinkedHashMap<>();
    for (FieldDefinition field : Form.of(kind).fields()) {
      addresses(field, values.get(field.name()))
          .map(String::strip)
          .filter(address -> Formats.url(address).isPresent())
          .forEach(address -> links.putIfAbsent(address, field.name()));
    }
    return links;
  }

  private static Stream<String> addresses(FieldDefinition field, String text) {
    return switch (field.type()) {
      case URL -> Stream.of(text);
      case SOURCES -> text.lines().map(line -> SourceLine.parse(line).url());
      case TEXT -> Markdown.links(text).stream();
      case LINE, DATE, TERMS, LINES, LANGUAGES, NUMBER, LINKS, CHOICE -> Stream.empty();
    };
  }
}
