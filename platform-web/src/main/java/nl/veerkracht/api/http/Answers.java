package nl.veerkracht.api.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.Supplier;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * Gives answers with the validator that lets callers keep them, and makes none that the caller has
 * already. A validator is made of the call and of the state of what it asks for, never of the
 * answer: it costs next to nothing.
 */
@ApplicationScoped
public class Answers {

  private final Taxonomy taxonomy;
  private final Settings settings;

  /**
   * Another version of the program may give other answers, so that no validator outlives a start.
   */
  private final Instant started = Instant.now();

  @SuppressWarnings("NullAway")
  protected Answers() {
    this(null, null);
  }

  @Inject
  Answers(Taxonomy taxonomy, Settings settings) {
    this.taxonomy = taxonomy;
    this.settings = settings;
  }

  /**
   * An answer in the language of the call.
   *
   * @param state of what is asked for, beside the vocabularies
   */
  public Response inOneLanguage(Call call, Object state, Supplier<?> body) {
    return answer(call, tag(call, state), call.language().code(), body);
  }

  /** An answer that carries both languages. */
  public Response inBothLanguages(Call call, Object state, Supplier<?> body) {
    return answer(call, tag(call, state), Language.NL.code() + ", " + Language.EN.code(), body);
  }

  /** An answer that is the same whatever language is asked for. */
  public Response inOwnLanguage(Call call, Supplier<?> body) {
    return answer(call, tag(call, ""), null, body);
  }

  /** An answer for one person, which is never kept and so has no validator. */
  public static Response personal(Call call, Object body) {
    Response.ResponseBuilder answer =
        Response.ok(body).header(HttpHeaders.CONTENT_LANGUAGE, call.language().code());
    if (body instanceof Paged page) {
      answer.header(HttpHeaders.LINK, page.links().header());
    }
    return answer.build();
  }

  /** Says that the caller has an answer in both languages already. */
  public Response unchanged(Call call, Object state) {
    return inBothLanguages(
        call,
        state,
        () -> {
          throw new IllegalStateException("the caller does not have it");
        });
  }

  /** Whether the caller has what this state gives. */
  public boolean known(Call call, Object state) {
    return call.has(tag(call, state));
  }

  private EntityValidator tag(Call call, Object state) {
    return EntityValidator.of(
        started, settings.address(), taxonomy.revision(), call.canonical(), call.language(), state);
  }

  private static Response answer(
      Call call, EntityValidator tag, @Nullable String language, Supplier<?> body) {
    boolean known = call.has(tag);
    Response.ResponseBuilder answer = known ? Response.notModified() : Response.ok();
    answer.header(HttpHeaders.ETAG, tag.header());
    if (language != null) {
      answer.header(HttpHeaders.CONTENT_LANGUAGE, language);
    }
    if (!known) {
      Object made = body.get();
      answer.entity(made);
      if (made instanceof Paged page) {
        answer.header(HttpHeaders.LINK, page.links().header());
      }
    }
    return answer.build();
  }
}
