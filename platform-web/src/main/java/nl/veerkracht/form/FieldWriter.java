package nl.veerkracht.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/** Writes what something means into fields. */
class FieldWriter {

  private final Map<String, String> values = new HashMap<>();

  FieldWriter put(String name, @Nullable Object value) {
    values.put(name, value == null ? "" : value.toString());
    return this;
  }

  FieldWriter localized(String name, @Nullable Localized text) {
    for (Language language : Language.values()) {
      put(name + "." + language.code(), FieldReader.text(text, language));
    }
    return this;
  }

  /** What spans lines is put on one, for here a line is an entry. */
  FieldWriter lines(String name, List<String> lines) {
    String text = lines.stream().map(FieldWriter::line).collect(Collectors.joining("\n"));
    return put(name, text.isBlank() ? "" : text);
  }

  FieldWriter localizedLines(String name, List<Localized> texts) {
    for (Language language : Language.values()) {
      lines(
          name + "." + language.code(),
          texts.stream().map(text -> FieldReader.text(text, language)).toList());
    }
    return this;
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** Everything that has a field in the form, in its order. */
  FieldValues in(Form form) {
    Map<String, String> ordered = new LinkedHashMap<>();
    form.fields()
        .forEach(field -> ordered.put(field.name(), values.getOrDefault(field.name(), "")));
    return new FieldValues(ordered);
  }
}
