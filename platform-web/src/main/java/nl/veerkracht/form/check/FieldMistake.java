package nl.veerkracht.form.check;

import java.util.List;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/**
 * Something that must be mended before a draft can be submitted.
 *
 * @param field name of the field that it is shown at
 * @param messageKey key of the text that says what is wrong and how to mend it
 * @param arguments what is filled in at the places of that text
 */
public record FieldMistake(String field, String messageKey, List<String> arguments) {

  public FieldMistake {
    arguments = List.copyOf(arguments);
  }

  /** The mistake in words. */
  public String text(Language language) {
    return Messages.filled(language, messageKey, arguments);
  }
}
