package nl.veerkracht.form.reference;

import java.util.List;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/**
 * Something in a file of references that cannot be read.
 *
 * @param line where it is, the first line being 1; 0 when it is about the file as a whole
 * @param messageKey key of the text that says what is wrong; its first place is the line
 * @param subject what it is about, in the words of the file; may be empty
 */
public record ReferenceProblem(int line, String messageKey, String subject) {

  private static final int LONGEST_SUBJECT = 60;

  public ReferenceProblem {
    subject = subject.strip().replaceAll("\\s+", " ");
    if (subject.length() > LONGEST_SUBJECT) {
      subject = subject.substring(0, LONGEST_SUBJECT) + "…";
    }
  }

  /** The problem in words. */
  public String text(Language language) {
    return line == 0
        ? Messages.of(language, messageKey)
        : Messages.filled(language, messageKey, List.of(Integer.toString(line), subject));
  }
}
