package nl.veerkracht.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number by which researchers are known everywhere, in its form with hyphens. */
public record Orcid(String text) {

  private static final Pattern FORM =
      Pattern.compile("(?:https?://(?:www\\.)?orcid\\.org/)?((?:\\d{4}-?){3}\\d{3}[\\dXx])/?");

  private static final int DIGITS = 16;
  private static final int TEN = 10;
  private static final int MODULUS = 11;

  /** Reads a number or the address of its page; empty when a digit is wrong (ISO 7064, 11-2). */
  public static Optional<Orcid> of(String typed) {
    Matcher matcher = FORM.matcher(typed.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(1).replace("-", "").toUpperCase(Locale.ROOT);
    return digits.charAt(DIGITS - 1) == check(digits)
        ? Optional.of(new Orcid(digits.replaceAll("(.{4})(?=.)", "$1-")))
        : Optional.empty();
  }

  private static char check(String digits) {
    int total = 0;
    for (int i = 0; i < DIGITS - 1; i++) {
      total = (total + digits.charAt(i) - '0') * 2;
    }
    int rest = (MODULUS + 1 - total % MODULUS) % MODULUS;
    return rest == TEN ? 'X' : (char) ('0' + rest);
  }

  /** The page of this person. */
  public String address() {
    return "https://orcid.org/" + text;
  }
}
