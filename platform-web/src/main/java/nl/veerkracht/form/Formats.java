package nl.veerkracht.form;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veerkracht.item.PartialDate;

/** How dates, addresses and the numbers of publications and researchers are written. */
public final class Formats {

  private static final Pattern DATE = Pattern.compile("[12]\\d{3}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern URL = Pattern.compile("https?://[^\\s\"<>/?#]+[^\\s\"<>]*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern DOI =
      Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)");
  private static final Pattern ISBN = Pattern.compile("97[89]\\d{10}|\\d{9}[\\dX]");
  private static final Pattern ORCID =
      Pattern.compile("(?:https?://orcid\\.org/)?(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])");

  private Formats() {}

  /** An ISO date that is on the calendar; day and month may be missing. */
  public static Optional<String> date(String text) {
    if (!DATE.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      PartialDate.parse(text).firstDay();
      return Optional.of(text);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** An address on the web. */
  public static Optional<String> url(String text) {
    return Optional.of(text).filter(URL.asMatchPredicate());
  }

  /** A whole number of at most nine digits. */
  public static Optional<Integer> number(String text) {
    return Optional.of(text).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
  }

  /** A DOI without the address that it may stand in. */
  public static Optional<String> doi(String text) {
    Matcher matcher = DOI.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** An ISBN of ten or thirteen digits whose check digit is right, without hyphens and spaces. */
  public static Optional<String> isbn(String text) {
    String digits = text.replaceAll("[\\s\\u2010-\\u2013-]", "").replace('x', 'X');
    if (!ISBN.matcher(digits).matches()) {
      return Optional.empty();
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
      sum += digits.length() == 10 ? digit * (10 - i) : digit * (i % 2 == 0 ? 1 : 3);
    }
    return sum % (digits.length() == 10 ? 11 : 10) == 0 ? Optional.of(digits) : Optional.empty();
  }

  /** An ORCID iD whose check digit is right, without the address that it may stand in. */
  public static Optional<String> orcid(String text) {
    Matcher matcher = ORCID.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int total = 0;
    for (char digit : matcher.group(1).replace("-", "").substring(0, 15).toCharArray()) {
      total = (total + digit - '0') * 2;
    }
    int check = (12 - total % 11) % 11;
    char expected = check == 10 ? 'X' : (char) ('0' + check);
    return Optional.of(matcher.group(1)).filter(id -> id.charAt(id.length() - 1) == expected);
  }
}
