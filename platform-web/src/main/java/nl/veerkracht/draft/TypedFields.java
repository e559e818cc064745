package nl.veerkracht.draft;

import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.item.Kind;
import nl.veerkracht.page.Exchange;

/** Reads the fields of a form out of what a page was sent. */
public final class TypedFields {

  private TypedFields() {}

  /** The fields of the form of a kind; what can be chosen more than once becomes one per line. */
  public static FieldValues of(String kind, Exchange exchange) {
    Map<String, String> values = new TreeMap<>();
    for (FieldDefinition field : Form.of(Kind.of(kind).orElseThrow()).fields()) {
      values.put(
          field.name(),
          field.vocabulary() == null
              ? exchange.exactly(field.name())
              : String.join("\n", exchange.texts(field.name())));
    }
    return new FieldValues(values);
  }
}
