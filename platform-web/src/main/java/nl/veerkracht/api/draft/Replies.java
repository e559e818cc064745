package nl.veerkracht.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import nl.veerkracht.api.http.Answers;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.JsonFormat;
import nl.veerkracht.api.http.Refusal;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.once.Answer;
import nl.veerkracht.once.Once;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.publishing.Drafting;
import org.jspecify.annotations.Nullable;

/** Opens the draft of a call, and answers calls: those that do something, once for each key. */
@ApplicationScoped
class Replies {

  private static final String KEY = "Idempotency-Key";
  private static final String KEYS = "[\\x21-\\x7e]{1,255}";
  private static final Jsonb JSON = JsonFormat.create();

  private final Once once;
  private final CurrentUser user;
  private final Drafting drafting;
  private final DraftRecords records;

  @SuppressWarnings("NullAway")
  protected Replies() {
    this(null, null, null, null);
  }

  @Inject
  Replies(Once once, CurrentUser user, Drafting drafting, DraftRecords records) {
    this.once = once;
    this.user = user;
    this.drafting = drafting;
    this.records = records;
  }

  /** The draft of a call; what is not there and what is somebody else's are the same. */
  DraftView open(String id) {
    return drafting.open(Numbers.of(id)).orElseThrow(() -> Refusal.missing("draft"));
  }

  /** A draft as it is after something was done, as the body and validator of an answer. */
  Answer draft(int status, long id, Call call) {
    DraftView draft = open(Long.toString(id));
    return answer(
        status,
        status == Response.Status.CREATED.getStatusCode() ? records.href(id) : null,
        Revision.tag(draft.revision()),
        records.of(draft, call.language()));
  }

  /** A draft after an act; a draft that is not in a state for the act is in conflict with it. */
  Answer done(boolean done, long id, Call call) {
    if (!done) {
      throw Refusal.of(409, "draft.state");
    }
    return draft(200, id, call);
  }

  /** Any record as the body of an answer. */
  static Answer answer(int status, @Nullable String location, @Nullable String tag, Object body) {
    return new Answer(status, location, tag, JSON.toJson(body));
  }

  /** Reads; nothing of it is kept anywhere. */
  static Response read(Call call, Object body) {
    return Answers.personal(call, body);
  }

  /** Does what can be done again without harm. */
  static Response reply(Call call, Answer answer) {
    Response.ResponseBuilder response =
        Response.status(answer.status())
            .type(MediaType.APPLICATION_JSON)
            .header(HttpHeaders.CONTENT_LANGUAGE, call.language().code())
            .entity(answer.body());
    if (answer.location() != null) {
      response.header(HttpHeaders.LOCATION, answer.location());
    }
    if (answer.tag() != null) {
      response.header(HttpHeaders.ETAG, answer.tag());
    }
    return response.build();
  }

  /** Does something; under a key that the caller chose, only once. */
  Response once(Sent sent, HttpHeaders headers, Request request, Supplier<Answer> work) {
    String key = headers.getHeaderString(KEY);
    if (key == null) {
      return reply(sent.call(), work.get());
    }
    if (!key.matches(KEYS)) {
      throw Refusal.of(400, "key.wrong");
    }
    long account = user.needs(Role.AUTHOR).id();
    String asked = request.getMethod() + " " + sent.call().address() + "\n" + sent.raw();
    return switch (once.answer(account, key, asked, work)) {
      case Once.Done done -> reply(sent.call(), done.answer());
      case Once.Again again -> {
        Response response = reply(sent.call(), again.answer());
        response.getHeaders().putSingle("Idempotent-Replayed", "true");
        yield response;
      }
      case Once.Busy _ -> throw Refusal.of(409, "key.busy").with(HttpHeaders.RETRY_AFTER, "1");
      case Once.Different _ -> throw Refusal.of(422, "key.different");
    };
  }
}
