package nl.veerkracht.api.draft;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldType;
import nl.veerkracht.form.LinkLine;
import nl.veerkracht.form.SourceLine;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Language;

/** Reads fields from JSON; what a form could not hold is noted as a mistake of the call. */
final class FieldsReader {

  private final Sent sent;
  private final Map<String, String> texts = new TreeMap<>();

  private FieldsReader(Sent sent) {
    this.sent = sent;
  }

  /** The text of each field that is given, by its name in the form; null makes a field empty. */
  static Map<String, String> read(Kind kind, Sent sent) {
    FieldsReader reader = new FieldsReader(sent);
    sent.value("fields").ifPresent(fields -> reader.fields(kind, fields));
    return reader.texts;
  }

  private void fields(Kind kind, JsonValue value) {
    if (!(value instanceof JsonObject fields)) {
      sent.wrong("fields", "body.object");
      return;
    }
    Map<String, List<FieldDefinition>> subjects = FieldsJson.bySubject(kind);
    fields.forEach(
        (name, given) -> {
          List<FieldDefinition> definitions = subjects.get(name);
          if (definitions == null) {
            sent.wrong(name, "body.unknown");
          } else if (definitions.getFirst().language() == null) {
            texts.put(name, text(definitions.getFirst(), given));
          } else {
            localized(name, definitions, given);
          }
        });
  }

  private void localized(String name, List<FieldDefinition> definitions, JsonValue value) {
    if (value == JsonValue.NULL) {
      definitions.forEach(field -> texts.put(field.name(), ""));
    } else if (value instanceof JsonObject languages) {
      languages.forEach(
          (code, given) ->
              definitions.stream()
                  .filter(field -> Language.of(code).equals(Optional.ofNullable(field.language())))
                  .findFirst()
                  .ifPresentOrElse(
                      field -> texts.put(field.name(), text(field, given)),
                      () -> sent.wrong(name + "." + code, "body.unknown")));
    } else {
      sent.wrong(name, "body.localized");
    }
  }

  private String text(FieldDefinition field, JsonValue value) {
    if (value == JsonValue.NULL) {
      return "";
    }
    if (field.type().ofLines()) {
      return lines(field.name(), field.type(), value);
    }
    if (field.type() == FieldType.NUMBER && value instanceof JsonNumber number) {
      return number.toString();
    }
    return string(field.name(), value);
  }

  private String string(String name, JsonValue value) {
    if (value instanceof JsonString string) {
      return string.getString();
    }
    sent.wrong(name, "body.text");
    return "";
  }

  private String lines(String name, FieldType type, JsonValue value) {
    if (!(value instanceof JsonArray array)) {
      sent.wrong(name, "body.list");
      return "";
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      lines.add(line(name + "[" + i + "]", type, array.get(i)));
    }
    return String.join("\n", lines);
  }

  private String line(String name, FieldType type, JsonValue value) {
    if (value instanceof JsonObject parts && type == FieldType.LINKS) {
      only(name, parts, Set.of("relation", "to"));
      return new LinkLine(part(name, parts, "relation"), part(name, parts, "to")).written();
    }
    if (value instanceof JsonObject parts && type == FieldType.SOURCES) {
      return source(name, parts);
    }
    String line = string(name, value);
    if (line.lines().count() > 1) {
      sent.wrong(name, "body.line");
    }
    return line;
  }

  private String source(String name, JsonObject parts) {
    only(name, parts, Set.of("title", "url", "date", "note"));
    JsonObject note =
        parts.get("note") instanceof JsonObject given ? given : JsonValue.EMPTY_JSON_OBJECT;
    only(name + ".note", note, Set.of("nl", "en"));
    return new SourceLine(
            part(name, parts, "title"),
            part(name, parts, "url"),
            part(name, parts, "date"),
            part(name + ".note", note, "nl"),
            part(name + ".note", note, "en"),
            0)
        .written();
  }

  private String part(String name, JsonObject parts, String part) {
    JsonValue value = parts.getOrDefault(part, JsonValue.NULL);
    return value == JsonValue.NULL ? "" : string(name + "." + part, value).strip();
  }

  private void only(String name, JsonObject parts, Set<String> known) {
    parts.keySet().stream()
        .filter(part -> !known.contains(part))
        .forEach(part -> sent.wrong(name + "." + part, "body.unknown"));
  }
}
