package nl.veerkracht.page;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Lines of a table for spreadsheets (RFC 4180), with semicolons as spreadsheets in this country
 * expect. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class Csv {

  /** What tells spreadsheets that the file is UTF-8. */
  public static final String MARK = "\uFEFF";

  private static final String FORMULA = "=+-@\t\r\n";

  private Csv() {}

  /** One line; every cell is quoted. */
  public static String line(Object... cells) {
    return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(";")) + "\r\n";
  }

  private static String cell(Object value) {
    String text = value.toString();
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }
}
