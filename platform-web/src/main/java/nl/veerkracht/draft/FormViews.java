package nl.veerkracht.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldType;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.form.Section;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import org.jspecify.annotations.Nullable;

/** Draws up the form of a draft in the language of its reader. */
@ApplicationScoped
public class FormViews {

  private final Taxonomy taxonomy;

  @SuppressWarnings("NullAway")
  protected FormViews() {
    this(null);
  }

  @Inject
  FormViews(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /**
   * The form of a draft.
   *
   * @param values what it shows, which may be newer than what the draft holds
   * @param mistakes what is wrong, by field
   */
  public FormView of(
      DraftView draft, FieldValues values, Map<String, String> mistakes, Language language) {
    Kind kind = Kind.of(draft.kind()).orElseThrow();
    List<FormView.Part> parts = new ArrayList<>();
    for (Section section : Form.of(kind).sections()) {
      List<FormView.Line> lines = new ArrayList<>();
      for (FieldDefinition field : inOrder(section.fields(), language)) {
        lines.add(line(field, draft, values, mistakes.get(field.name()), language));
      }
      boolean open =
          lines.stream().anyMatch(line -> line.mistake() != null || !line.remarks().isEmpty());
      int filled = (int) lines.stream().filter(line -> !line.blank()).count();
      parts.add(
          new FormView.Part(
              section.id(),
              Messages.of(language, section.label()),
              section.essential(),
              open,
              filled,
              lines));
    }
    return new FormView(parts);
  }

  /** The names of the fields of a kind. */
  public Map<String, String> labels(String kind, Language language) {
    Map<String, String> labels = new TreeMap<>();
    for (FieldDefinition field : Form.of(Kind.of(kind).orElseThrow()).fields()) {
      String name = Messages.of(language, field.label());
      labels.put(
          field.name(),
          field.language() == null ? name : name + " (" + field.language().code() + ")");
    }
    return labels;
  }

  /** A text in two languages stands in the reader's own language first. */
  private static List<FieldDefinition> inOrder(List<FieldDefinition> fields, Language language) {
    List<FieldDefinition> ordered = new ArrayList<>();
    for (FieldDefinition field : fields) {
      if (field.language() == null) {
        ordered.add(field);
      } else if (field.language() == language) {
        ordered.add(field);
        fields.stream()
            .filter(other -> other != field && other.subject().equals(field.subject()))
            .forEach(ordered::add);
      }
    }
    return ordered;
  }

  private FormView.Line line(
      FieldDefinition field,
      DraftView draft,
      FieldValues values,
      @Nullable String mistake,
      Language language) {
    String value = values.get(field.name());
    boolean second = field.language() != null && field.language() != language;
    return new FormView.Line(
        field.name(),
        field.type().name().toLowerCase(Locale.ROOT),
        Messages.of(language, field.label()),
        field.hint() == null ? null : Messages.of(language, field.hint()),
        field.example() == null ? null : Messages.of(language, field.example()),
        field.required() && !second,
        field.maxLength(),
        second,
        field.language() == null ? null : field.language().code(),
        value,
        mistake,
        choices(field, value, language),
        draft.open(field.name()));
  }

  private List<FormView.Choice> choices(FieldDefinition field, String value, Language language) {
    List<FormView.Choice> choices = new ArrayList<>();
    if (field.vocabulary() != null) {
      Set<String> chosen =
          taxonomy.terms(field.vocabulary(), value.lines().toList()).stream()
              .map(Term::id)
              .collect(Collectors.toSet());
      if (field.type() == FieldType.CHOICE) {
        choices.add(new FormView.Choice("", "–", 0, value.isBlank()));
      }
      add(field.vocabulary(), null, 0, chosen, language, choices);
    }
    return choices;
  }

  private void add(
      String vocabulary,
      @Nullable String parent,
      int depth,
      Set<String> chosen,
      Language language,
      List<FormView.Choice> choices) {
    for (Term term : taxonomy.children(vocabulary, parent)) {
      String id = term.id();
      if (chosen.contains(id) || !taxonomy.isRetired(term)) {
        choices.add(new FormView.Choice(id, term.name().in(language), depth, chosen.contains(id)));
      }
      add(vocabulary, id, depth + 1, chosen, language, choices);
    }
  }
}
