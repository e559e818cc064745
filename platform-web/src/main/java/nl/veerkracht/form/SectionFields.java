package nl.veerkracht.form;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Collects the fields of one section in the order in which they are read. */
class SectionFields {

  static final int SHORT = 300;
  static final int MEDIUM = 1_000;
  static final int LONG = 20_000;
  static final int BODY = 50_000;

  private final String id;
  private final String label;
  private final boolean essential;
  private final List<FieldDefinition> fields = new ArrayList<>();
  private boolean required;

  private SectionFields(String id, String label, boolean essential) {
    this.id = id;
    this.label = label;
    this.essential = essential;
  }

  static SectionFields essentials() {
    return new SectionFields("essentials", "form.essentials", true);
  }

  static SectionFields section(String id, String label) {
    return new SectionFields(id, label, false);
  }

  /** Makes the next field one that every submission needs. */
  SectionFields required() {
    required = true;
    return this;
  }

  SectionFields field(String name, FieldType type, int maxLength, String label) {
    add(name, type, null, null, maxLength, label);
    required = false;
    return this;
  }

  /** A text in two languages is two fields. */
  SectionFields bilingual(String name, FieldType type, int maxLength, String label) {
    for (Language language : Language.values()) {
      add(name + "." + language.code(), type, null, language, maxLength, label);
    }
    required = false;
    return this;
  }

  SectionFields terms(String... vocabularies) {
    for (String vocabulary : vocabularies) {
      String label = vocabulary.equals(Vocabulary.FACTOR) ? "facet.factor" : "fact." + vocabulary;
      add("term." + vocabulary, FieldType.TERMS, vocabulary, null, LONG, label);
    }
    required = false;
    return this;
  }

  SectionFields languages() {
    add("languages", FieldType.LANGUAGES, Vocabulary.LANGUAGE, null, SHORT, "field.languages");
    required = false;
    return this;
  }

  SectionFields choice(String name, String vocabulary, String label) {
    add(name, FieldType.CHOICE, vocabulary, null, SHORT, label);
    required = false;
    return this;
  }

  private void add(
      String name,
      FieldType type,
      @Nullable String vocabulary,
      @Nullable Language language,
      int maxLength,
      String labelKey) {
    String subject = language == null ? name : name.substring(0, name.lastIndexOf('.'));
    fields.add(
        new FieldDefinition(
            name,
            type,
            vocabulary,
            language,
            id,
            required,
            maxLength,
            labelKey,
            known("field." + subject + ".hint"),
            known("field." + subject + ".example")));
  }

  private static @Nullable String known(String key) {
    return Messages.has(key) ? key : null;
  }

  Section done() {
    return new Section(id, label, essential, fields);
  }
}
