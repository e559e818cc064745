package nl.veerkracht.api.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in a call.
 *
 * @param value what was given, cut when it is long
 * @param detail what is wrong, for people
 * @param allowed what can be given instead, where that is a short list
 * @param see where everything that can be given is listed
 */
public record ProblemError(
    String parameter,
    @Nullable String value,
    String detail,
    @Nullable List<String> allowed,
    @Nullable String see) {

  private static final int SHOWN = 60;

  public ProblemError {
    parameter = cut(parameter);
    value = value == null ? null : cut(value);
    allowed = allowed == null ? null : List.copyOf(allowed);
  }

  private static String cut(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
