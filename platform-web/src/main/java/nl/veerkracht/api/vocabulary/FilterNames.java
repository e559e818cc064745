package nl.veerkracht.api.vocabulary;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The API writes all its names in one way: what pages call {@code target-group} is {@code
 * targetGroup} here.
 */
public final class FilterNames {

  private static final Pattern HYPHEN = Pattern.compile("-([a-z])");

  private FilterNames() {}

  public static String inApi(String filter) {
    return HYPHEN.matcher(filter).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }
}
