package nl.veerkracht.api.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The way through the pages of a list, as full addresses.
 *
 * @param prev the page before this one, or the last one for who is beyond it
 * @param next null on the last page
 */
public record PageLinks(
    String self, String first, @Nullable String prev, @Nullable String next, String last) {

  /**
   * The links of one page.
   *
   * @param address of the list, without a query
   * @param query of the list, without the page
   * @param pages how many pages there are, at least 1
   */
  public static PageLinks of(String address, Map<String, List<String>> query, int page, int pages) {
    return new PageLinks(
        link(address, query, page),
        link(address, query, 1),
        page > 1 ? link(address, query, Math.min(page - 1, pages)) : null,
        page < pages ? link(address, query, page + 1) : null,
        link(address, query, pages));
  }

  private static String link(String address, Map<String, List<String>> query, int page) {
    Map<String, List<String>> all = new LinkedHashMap<>(query);
    if (page > 1) {
      all.put(Call.PAGE, List.of(Integer.toString(page)));
    }
    return address + QueryString.of(all);
  }

  /** The same links as the header {@code Link} of RFC 8288 has them. */
  String header() {
    StringJoiner header = new StringJoiner(", ");
    add(header, first, "first");
    add(header, prev, "prev");
    add(header, next, "next");
    add(header, last, "last");
    return header.toString();
  }

  private static void add(StringJoiner header, @Nullable String address, String relation) {
    if (address != null) {
      header.add("<" + address + ">; rel=\"" + relation + "\"");
    }
  }
}
