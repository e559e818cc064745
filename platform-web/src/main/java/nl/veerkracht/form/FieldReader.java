package nl.veerkracht.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;

/** Reads fields as what they mean; what cannot be read is as if it were not filled in. */
class FieldReader {

  private final FieldValues values;

  FieldReader(FieldValues values) {
    this.values = values;
  }

  static String text(@Nullable Localized localized, Language language) {
    String text = localized == null ? null : localized.exactly(language);
    return text == null ? "" : text;
  }

  static @Nullable Localized localized(String nl, String en) {
    String dutch = nl.isBlank() ? null : nl.strip();
    String english = en.isBlank() ? null : en.strip();
    return dutch == null && english == null ? null : new Localized(dutch, english);
  }

  /** A text of one line. */
  @Nullable String text(String name) {
    String text = values.get(name).strip().replaceAll("\\s*\\n\\s*", " ");
    return text.isEmpty() ? null : text;
  }

  @Nullable Localized localized(String name) {
    return localized(values.get(name + ".nl"), values.get(name + ".en"));
  }

  Localized neededLocalized(String name) {
    Localized localized = localized(name);
    return localized == null ? new Localized("", null) : localized;
  }

  /** The lines in which something stands. */
  List<String> lines(String name) {
    return values.get(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Texts of which the line is the same in both languages; an empty line holds a place. */
  List<Localized> localizedLines(String name) {
    List<String> dutch = values.get(name + ".nl").lines().toList();
    List<String> english = values.get(name + ".en").lines().toList();
    List<Localized> texts = new ArrayList<>();
    for (int i = 0; i < Math.max(dutch.size(), english.size()); i++) {
      Localized text = localized(line(dutch, i), line(english, i));
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  <T> @Nullable T value(String name, Function<String, Optional<T>> format) {
    return format.apply(values.get(name).strip()).orElse(null);
  }
}
