package nl.veerkracht.insight;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a question as they are counted: however they were typed, and only when they cannot
 * be an address, a number that belongs to somebody, or a whole story.
 */
final class Words {

  static final int LONGEST = 80;

  /** Six digits or more, also with what people write between those of a telephone number. */
  private static final Pattern LONG_NUMBER = Pattern.compile("(?:\\p{Nd}[\\s().+/-]*){6}");

  private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}]+");

  private Words() {}

  /** Empty when they may not be written down, or when there are none. */
  static Optional<String> of(String typed) {
    String shown = NOT_SHOWN.matcher(typed).replaceAll("");
    String written = Normalizer.normalize(shown, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Optional.of(SPACES.matcher(written).replaceAll(" ").strip())
        .filter(words -> !words.isEmpty() && words.length() <= LONGEST)
        .filter(words -> words.indexOf('@') < 0 && !LONG_NUMBER.matcher(words).find());
  }
}
