package nl.veerkracht.api.draft;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldType;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.form.Formats;
import nl.veerkracht.form.LinkLine;
import nl.veerkracht.form.SourceLine;
import nl.veerkracht.item.Kind;

/**
 * The fields of a draft as JSON: names as in the form, lists as arrays, a text in two languages as
 * an object. Whatever a person typed can be given; what does not read as its type stays a text.
 */
final class FieldsJson {

  private FieldsJson() {}

  /** Everything that is filled in, in the order of the form. */
  static JsonObject write(Kind kind, FieldValues values) {
    Map<String, JsonObjectBuilder> localized = new TreeMap<>();
    JsonObjectBuilder fields = Json.createObjectBuilder();
    for (FieldDefinition field : Form.of(kind).fields()) {
      String text = values.get(field.name());
      if (text.isEmpty()) {
        continue;
      }
      if (field.language() == null) {
        fields.add(field.name(), value(field.type(), text));
      } else {
        localized
            .computeIfAbsent(field.subject(), name -> Json.createObjectBuilder())
            .add(field.language().code(), value(field.type(), text));
      }
    }
    localized.forEach(fields::add);
    return fields.build();
  }

  private static JsonValue value(FieldType type, String text) {
    return switch (type) {
      case LINE, TEXT, DATE, URL, CHOICE -> Json.createValue(text);
      case NUMBER ->
          Formats.number(text.strip())
              .<JsonValue>map(Json::createValue)
              .orElse(Json.createValue(text));
      case TERMS, LINES, LANGUAGES -> array(text, type);
      case LINKS, SOURCES -> array(text.strip(), type);
    };
  }

  private static JsonArray array(String text, FieldType type) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (String line : text.lines().toList()) {
      switch (type) {
        case LINKS -> array.add(link(line));
        case SOURCES -> array.add(source(line));
        default -> array.add(line);
      }
    }
    return array.build();
  }

  private static JsonValue link(String line) {
    LinkLine link = LinkLine.parse(line);
    return link.to().isEmpty()
        ? Json.createValue(line)
        : Json.createObjectBuilder().add("relation", link.relation()).add("to", link.to()).build();
  }

  private static JsonValue source(String line) {
    SourceLine source = SourceLine.parse(line);
    if (source.title().isEmpty() || source.surplus() > 0) {
      return Json.createValue(line);
    }
    JsonObjectBuilder json = Json.createObjectBuilder();
    add(json, "title", source.title());
    add(json, "url", source.url());
    add(json, "date", source.date());
    JsonObjectBuilder note = Json.createObjectBuilder();
    add(note, "nl", source.noteNl());
    add(note, "en", source.noteEn());
    JsonObject notes = note.build();
    if (!notes.isEmpty()) {
      json.add("note", notes);
    }
    return json.build();
  }

  private static void add(JsonObjectBuilder json, String name, String text) {
    if (!text.isEmpty()) {
      json.add(name, text);
    }
  }

  /** The fields with the same name in JSON: one, or one for each language. */
  static Map<String, List<FieldDefinition>> bySubject(Kind kind) {
    Map<String, List<FieldDefinition>> subjects = new TreeMap<>();
    for (FieldDefinition field : Form.of(kind).fields()) {
      subjects.merge(
          field.subject(),
          List.of(field),
          (before, now) -> Stream.concat(before.stream(), now.stream()).toList());
    }
    return subjects;
  }
}
