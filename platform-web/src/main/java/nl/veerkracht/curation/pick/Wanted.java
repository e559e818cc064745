package nl.veerkracht.curation.pick;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veerkracht.item.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which published items to find. What is empty or null says nothing.
 *
 * @param text in a title, in either language, or in the address; a whole address is understood
 * @param vocabulary of the terms
 * @param terms of which an item has at least one
 * @param organisation slug of an organisation behind the item
 */
public record Wanted(
    String text, @Nullable Kind kind, String vocabulary, Set<String> terms, String organisation) {

  private static final Pattern ADDRESS = Pattern.compile(".*/([^/?#]+)/?(?:[?#].*)?");
  private static final int LONGEST = 200;

  public Wanted {
    text = text.strip();
    Matcher address = ADDRESS.matcher(text);
    text = address.matches() ? address.group(1) : text;
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    terms = Set.copyOf(terms);
  }

  /** Items by words alone. */
  public static Wanted of(String text) {
    return new Wanted(text, null, "", Set.of(), "");
  }

  /** The text as a pattern of the database, in which nothing that was typed is special. */
  String pattern() {
    return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }
}
