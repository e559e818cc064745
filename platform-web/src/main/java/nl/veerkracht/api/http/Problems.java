package nl.veerkracht.api.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.identity.NotAllowedException;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/**
 * Makes a problem document of whatever goes wrong. Mistakes of callers leave no trace in the log; a
 * mistake of ours is logged once, under an id that the caller can pass on.
 */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(Problems.class.getName());
  private static final String INVALID = "invalid-parameters";

  private final Hrefs hrefs;
  @Context private UriInfo uri;
  @Context private HttpHeaders headers;

  @SuppressWarnings("NullAway")
  protected Problems() {
    this(null);
  }

  @Inject
  @SuppressWarnings("NullAway.Init")
  Problems(Hrefs hrefs) {
    this.hrefs = hrefs;
  }

  @Override
  public Response toResponse(Throwable thrown) {
    Language language = Call.language(uri, headers);
    String path = uri.getRequestUri().getRawPath();
    return switch (thrown) {
      case InvalidParameters invalid -> answer(invalid(invalid.errors(), language, path), language);
      case InvalidBody invalid -> answer(invalid(invalid, language, path), language);
      case Refusal refusal ->
          answer(
              refused(refusal.status(), refusal.key(), language, path),
              language,
              refusal.headers());
      case NotAllowedException refused ->
          answer(refused(refused.unknown() ? 401 : 403, "role.missing", language, path), language);
      case jakarta.ws.rs.NotAllowedException refused when PublicAccess.isForTokens(uri) ->
          answer(
              byStatus(405, language, path),
              language,
              Map.of(HttpHeaders.ALLOW, refused.getResponse().getHeaderString(HttpHeaders.ALLOW)));
      case WebApplicationException refused when refused.getResponse().getStatus() < 400 ->
          refused.getResponse();
      case WebApplicationException refused when refused.getResponse().getStatus() < 500 ->
          answer(byStatus(refused.getResponse().getStatus(), language, path), language);
      default -> answer(failure(thrown, language, path), language);
    };
  }

  private static Response answer(Problem problem, Language language, Map<String, String> headers) {
    Response answer = answer(problem, language);
    headers.forEach((name, value) -> answer.getHeaders().putSingle(name, value));
    return answer;
  }

  private static Response answer(Problem problem, Language language) {
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-cache")
            .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
            .entity(problem);
    if (problem.status() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
      answer.header(HttpHeaders.ALLOW, PublicAccess.METHODS);
    }
    return answer.build();
  }

  Problem invalid(List<ProblemError> errors, Language language, String path) {
    return invalid(400, INVALID, errors, language, path);
  }

  private Problem invalid(InvalidBody body, Language language, String path) {
    return invalid(body.status(), body.key(), body.errors(), language, path);
  }

  private Problem invalid(
      int status, String key, List<ProblemError> errors, Language language, String path) {
    return new Problem(
        hrefs.explanation(Language.EN, key),
        ProblemTexts.of(language, key + ".title"),
        status,
        ProblemTexts.of(language, key + ".detail"),
        path,
        errors,
        null);
  }

  static Problem refused(int status, String key, Language language, String path) {
    return plain(status, ProblemTexts.of(language, key), language, path, null);
  }

  static Problem byStatus(int status, Language language, String path) {
    String detail =
        ProblemTexts.about(language, status, "detail")
            .orElseGet(() -> ProblemTexts.of(language, "status.other.detail"));
    return plain(status, detail, language, path, null);
  }

  private static Problem failure(Throwable thrown, Language language, String path) {
    String id = UUID.randomUUID().toString();
    LOG.log(System.Logger.Level.ERROR, "Call " + id + " to " + path + " failed", thrown);
    return plain(500, ProblemTexts.of(language, "status.500.detail"), language, path, id);
  }

  private static Problem plain(
      int status, String detail, Language language, String path, @Nullable String correlationId) {
    return new Problem(
        Problem.BLANK, title(status, language), status, detail, path, null, correlationId);
  }

  private static String title(int status, Language language) {
    return ProblemTexts.about(language, status, "title")
        .orElseGet(
            () -> {
              Response.Status known = Response.Status.fromStatusCode(status);
              return known == null ? Integer.toString(status) : known.getReasonPhrase();
            });
  }
}
