package nl.veerkracht.api.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a call has no answer, as RFC 9457 writes it.
 *
 * @param type {@code about:blank} where the status says it all
 * @param instance the path that was called
 * @param errors every mistake in the parameters
 * @param correlationId under which the log tells more; only when the mistake is ours
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @Nullable List<ProblemError> errors,
    @Nullable String correlationId) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  static final String BLANK = "about:blank";

  public Problem {
    errors = errors == null ? null : List.copyOf(errors);
  }
}
