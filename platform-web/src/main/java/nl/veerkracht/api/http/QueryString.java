package nl.veerkracht.api.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Parameters as an address has them. */
public final class QueryString {

  private QueryString() {}

  /** Begins with a question mark; empty when there are no parameters. */
  public static String of(Map<String, List<String>> parameters) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    parameters.forEach(
        (name, values) -> values.forEach(value -> query.add(encode(name) + "=" + encode(value))));
    return query.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
