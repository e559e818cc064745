package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Language;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.store.ByteArrayDataInput;

/**
 * What is stored with one document, as far as it is needed: long texts are read only where they
 * will be quoted.
 */
final class StoredHit extends StoredFieldVisitor {
  private static final Map<String, Source> SOURCES = sources();

  private final Set<Language> quoted;
  private final PerLanguage<Map<Part, String>> texts =
      PerLanguage.of(language -> new EnumMap<>(Part.class));
  private String id = "";
  private Map<String, String> card = Map.of();

  private record Source(Language language, Part part) {}

  /**
   * @param quoted the languages of which all parts are needed; titles always are
   */
  StoredHit(Set<Language> quoted) {
    this.quoted = quoted;
  }

  private static Map<String, Source> sources() {
    Map<String, Source> sources = new HashMap<>();
    for (Language language : Language.values()) {
      for (Part part : Part.values()) {
        sources.put(part.key(language), new Source(language, part));
      }
    }
    return sources;
  }

  String id() {
    return id;
  }

  Map<String, String> card() {
    return card;
  }

  Map<Part, String> texts(Language language) {
    return texts.in(language);
  }

  /** The language whose title is shown to readers of another one: their own, if it has a title. */
  Language titleLanguage(Language reader) {
    return texts(reader).containsKey(Part.TITLE) ? reader : reader.other();
  }

  @Override
  public Status needsField(FieldInfo field) {
    Source source = SOURCES.get(field.name);
    boolean needed =
        source == null || source.part() == Part.TITLE || quoted.contains(source.language());
    return needed ? Status.YES : Status.NO;
  }

  @Override
  public void stringField(FieldInfo field, String value) {
    Source source = SOURCES.get(field.name);
    if (source == null) {
      id = value;
    } else {
      texts.in(source.language()).put(source.part(), value);
    }
  }

  @Override
  public void binaryField(FieldInfo field, byte[] value) throws IOException {
    card = new ByteArrayDataInput(value).readMapOfStrings();
  }
}
