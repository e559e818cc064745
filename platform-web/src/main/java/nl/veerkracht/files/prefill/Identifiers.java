package nl.veerkracht.files.prefill;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds a DOI and an ISBN in a text; a number with a wrong check digit is none. */
final class Identifiers {

  private static final Pattern DOI =
      Pattern.compile("\\b(10\\.\\d{4,9}/[-._;()/:A-Za-z0-9]*[A-Za-z0-9])");
  private static final Pattern ISBN =
      Pattern.compile("ISBN(?:-?1[03])?[^0-9\\n]{0,12}([0-9](?:[ -]?[0-9]){8,11}[ -]?[0-9Xx])");

  private Identifiers() {}

  static Optional<String> doi(String text) {
    return DOI.matcher(text).results().map(MatchResult::group).findFirst();
  }

  static Optional<String> isbn(String text) {
    return ISBN.matcher(text)
        .results()
        .map(result -> result.group(1))
        .filter(isbn -> isRight(isbn.replaceAll("[ -]", "")))
        .findFirst();
  }

  private static boolean isRight(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      char next = Character.toUpperCase(digits.charAt(i));
      int value = next == 'X' ? 10 : next - '0';
      sum += value * (digits.length() == 10 ? 10 - i : 1 + 2 * (i % 2));
    }
    return digits.length() == 10 && sum % 11 == 0 || digits.length() == 13 && sum % 10 == 0;
  }
}
