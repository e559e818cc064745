package nl.veerkracht.form;

import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param vocabulary whose terms may be chosen; null where nothing is chosen
 * @param language of what is typed; null where the field belongs to no language
 * @param section id of the section that it stands in
 * @param required whether a submission needs it; of a text in two languages, one is enough
 * @param maxLength in characters
 * @param label key of its name
 * @param hint key of a sentence on what to fill in, where a name does not say it all
 * @param example key of an example
 */
public record FieldDefinition(
    String name,
    FieldType type,
    @Nullable String vocabulary,
    @Nullable Language language,
    String section,
    boolean required,
    int maxLength,
    String label,
    @Nullable String hint,
    @Nullable String example) {

  /** The name of the field without its language: the same for both languages of one text. */
  public String subject() {
    return language == null ? name : name.substring(0, name.lastIndexOf('.'));
  }
}
