package nl.veerkracht.form.check;

import java.util.regex.Pattern;
import nl.veerkracht.form.Formats;

/** Checks how one value is written. */
class FormatChecks {

  /** Four groups of four, whether or not they are a right ORCID iD. */
  private static final Pattern ORCID = Pattern.compile("\\b\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx]\\b");

  private FormatChecks() {}

  static void date(String field, String text, Mistakes mistakes) {
    if (Formats.date(text.strip()).isEmpty()) {
      mistakes.add(field, "mistake.date", text);
    }
  }

  static void url(String field, String text, Mistakes mistakes) {
    if (Formats.url(text.strip()).isEmpty()) {
      mistakes.add(field, "mistake.url", text);
    }
  }

  static void number(String field, String text, Mistakes mistakes) {
    if (Formats.number(text.strip()).isEmpty()) {
      mistakes.add(field, "mistake.number", text);
    }
  }

  static void doi(String field, String text, Mistakes mistakes) {
    if (Formats.doi(text.strip()).isEmpty()) {
      mistakes.add(field, "mistake.doi", text);
    }
  }

  static void isbn(String field, String text, Mistakes mistakes) {
    if (Formats.isbn(text.strip()).isEmpty()) {
      mistakes.add(field, "mistake.isbn", text);
    }
  }

  /** An author may be followed by an ORCID iD, which must then be a right one. */
  static void authors(String field, String text, Mistakes mistakes) {
    ORCID
        .matcher(text)
        .results()
        .map(result -> result.group())
        .filter(id -> Formats.orcid(id).isEmpty())
        .forEach(id -> mistakes.add(field, "mistake.orcid", id));
  }
}
