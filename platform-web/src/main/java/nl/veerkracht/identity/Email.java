package nl.veerkracht.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of e-mail, written in one way only, so that nobody signs up twice with the same one.
 */
public record Email(String text) {

  private static final int LONGEST = 254;

  /** What mail servers accept in practice; control characters and spaces never pass. */
  private static final Pattern FORM =
      Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}");

  /** Reads what somebody typed; empty when mail cannot be sent to it. */
  public static Optional<Email> of(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return text.length() <= LONGEST && FORM.matcher(text).matches()
        ? Optional.of(new Email(text))
        : Optional.empty();
  }
}
