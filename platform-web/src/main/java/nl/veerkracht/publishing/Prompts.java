package nl.veerkracht.publishing;

import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/**
 * The headings of a good example, with a question under each instead of facts. A question that is
 * still there keeps a draft from being submitted.
 */
final class Prompts {

  private Prompts() {}

  /** What a draft of a kind may begin with, in the language of its author. */
  static FieldValues of(Kind kind, Language language) {
    Map<String, String> prompts = new TreeMap<>();
    for (FieldDefinition field : Form.of(kind).fields()) {
      String key = "prompt." + kind.code() + "." + field.subject();
      if (field.language() == language && Messages.has(key)) {
        prompts.put(field.name(), Messages.of(language, key));
      }
    }
    return new FieldValues(prompts);
  }
}
