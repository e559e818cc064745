package nl.veerkracht.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.item.Kind;

/**
 * The fields of one kind of item: first the short part that everyone must fill in, then sections to
 * unfold.
 *
 * <p>Two things of an intervention have no field: recognitions, which other bodies give, and
 * findings with the direction of an effect. Editors judge these elsewhere; {@link Contents} carries
 * them over unchanged.
 */
public record Form(Kind kind, List<Section> sections) {

  private static final Map<Kind, Form> ALL = new EnumMap<>(Kind.class);

  static {
    Arrays.stream(Kind.values()).forEach(kind -> ALL.put(kind, new Form(kind, KindForms.of(kind))));
  }

  public Form {
    sections = List.copyOf(sections);
  }

  /** The form of a kind; its texts are looked up by key, so that it is the same for all readers. */
  public static Form of(Kind kind) {
    Form form = ALL.get(kind);
    if (form == null) {
      throw new IllegalStateException("no form for " + kind);
    }
    return form;
  }

  /** All fields, in the order of the form. */
  public List<FieldDefinition> fields() {
    return sections.stream().flatMap(section -> section.fields().stream()).toList();
  }

  public Optional<FieldDefinition> field(String name) {
    return fields().stream().filter(field -> field.name().equals(name)).findFirst();
  }
}
