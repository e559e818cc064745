package nl.veerkracht.form;

import java.util.List;

/**
 * A part of a form that unfolds as a whole.
 *
 * @param label key of its heading
 * @param essential whether it is the short part that everyone must fill in
 */
public record Section(String id, String label, boolean essential, List<FieldDefinition> fields) {

  public Section {
    fields = List.copyOf(fields);
  }
}
