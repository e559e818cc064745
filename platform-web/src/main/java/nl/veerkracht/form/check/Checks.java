package nl.veerkracht.form.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;

/**
 * Everything that a draft must satisfy to be submitted. Whatever was typed, the answer is a list of
 * mistakes in the order of the form, never an exception.
 */
public final class Checks {

  private final Taxonomy taxonomy;
  private final Function<String, Optional<Kind>> kinds;

  /**
   * @param kinds the kind of the item under a slug; nothing when there is no such item
   */
  public Checks(Taxonomy taxonomy, Function<String, Optional<Kind>> kinds) {
    this.taxonomy = taxonomy;
    this.kinds = kinds;
  }

  /** The mistakes in a draft; when there are none, it can be submitted. */
  public List<FieldMistake> of(Kind kind, String slug, FieldValues values) {
    Form form = Form.of(kind);
    Mistakes mistakes = new Mistakes();
    LineChecks lines = new LineChecks(kinds, slug, mistakes);
    for (FieldDefinition field : form.fields()) {
      String text = values.get(field.name());
      if (text.isBlank()) {
        missing(field, values, mistakes);
      } else if (text.length() > field.maxLength()) {
        mistakes.add(
            field.name(),
            "mistake.too-long",
            Integer.toString(text.length()),
            Integer.toString(field.maxLength()));
      } else {
        written(field, text, lines, mistakes);
      }
    }
    WholeChecks.of(kind, values, mistakes);
    return mistakes.inOrderOf(form);
  }

  /** Of a text in two languages, the Dutch field tells that both are missing. */
  private static void missing(FieldDefinition field, FieldValues values, Mistakes mistakes) {
    if (!field.required() || field.language() == Language.EN) {
      return;
    }
    if (field.language() == null) {
      mistakes.add(field.name(), "mistake.required");
    } else if (values.get(field.subject() + "." + Language.EN.code()).isBlank()) {
      mistakes.add(field.name(), "mistake.required-text");
    }
  }

  private void written(FieldDefinition field, String text, LineChecks lines, Mistakes mistakes) {
    switch (field.type()) {
      case DATE -> FormatChecks.date(field.name(), text, mistakes);
      case URL -> FormatChecks.url(field.name(), text, mistakes);
      case NUMBER -> FormatChecks.number(field.name(), text, mistakes);
      case TERMS, LANGUAGES -> terms(field, text, mistakes);
      case CHOICE -> {
        line(field.name(), text, mistakes);
        terms(field, text, mistakes);
      }
      case LINKS -> lines.links(field.name(), text);
      case SOURCES -> lines.sources(field.name(), text);
      case LINE -> line(field.name(), text, mistakes);
      case LINES -> {
        if (field.name().equals("authors")) {
          FormatChecks.authors(field.name(), text, mistakes);
        }
      }
      case TEXT -> {
        PictureChecks.of(field.name(), text, mistakes);
        PromptChecks.of(field.name(), text, mistakes);
      }
    }
  }

  private static void line(String field, String text, Mistakes mistakes) {
    if (text.strip().indexOf('\n') >= 0) {
      mistakes.add(field, "mistake.lines");
    } else if (field.equals("doi")) {
      FormatChecks.doi(field, text, mistakes);
    } else if (field.equals("isbn")) {
      FormatChecks.isbn(field, text, mistakes);
    }
  }

  private void terms(FieldDefinition field, String text, Mistakes mistakes) {
    String vocabulary = field.vocabulary();
    if (vocabulary == null) {
      throw new IllegalStateException("no vocabulary to choose from in " + field.name());
    }
    text.lines()
        .map(String::strip)
        .filter(id -> !id.isEmpty() && taxonomy.term(vocabulary, id).isEmpty())
        .forEach(id -> mistakes.add(field.name(), "mistake.term", id));
  }
}
