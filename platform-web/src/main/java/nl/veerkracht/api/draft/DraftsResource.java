package nl.veerkracht.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.Refusal;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.identity.Scope;
import nl.veerkracht.item.Kind;
import nl.veerkracht.once.Answer;
import nl.veerkracht.publishing.Drafting;

/** Calls for drafts: one's own in a list, and making one. */
@ApplicationScoped
@Path("/drafts")
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {

  private static final int MAX_SIZE = 100;
  private static final int LONGEST_SLUG = 120;

  private final Drafting drafting;
  private final DraftRecords records;
  private final Replies replies;

  @SuppressWarnings("NullAway")
  protected DraftsResource() {
    this(null, null, null);
  }

  @Inject
  DraftsResource(Drafting drafting, DraftRecords records, Replies replies) {
    this.drafting = drafting;
    this.records = records;
    this.replies = replies;
  }

  @GET
  @Needs(Scope.READ)
  public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
    Call call = Call.of(uri, headers, Call.SIZE, Call.PAGE);
    int size = call.size(MAX_SIZE);
    int page = call.page();
    call.check();
    return Replies.read(call, records.list(drafting.own(page, size), "/drafts", call, page, size));
  }

  @POST
  @Needs(Scope.WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request) {
    Sent sent = Sent.of(Call.checked(uri, headers), body, "kind", "fields", "item");
    Optional<String> item = sent.text("item", LONGEST_SLUG);
    if (item.isPresent()) {
      sent.value("fields").ifPresent(it -> sent.wrong("fields", "body.item"));
      sent.value("kind").ifPresent(it -> sent.wrong("kind", "body.item"));
      sent.check();
      return replies.once(
          sent,
          headers,
          request,
          () -> {
            long id =
                drafting
                    .edit(item.get(), Optional.empty())
                    .orElseThrow(() -> Refusal.missing("item"));
            return replies.draft(201, id, sent.call());
          });
    }
    String code = sent.needed("kind", LONGEST_SLUG);
    Optional<Kind> kind = Kind.of(code);
    if (!code.isEmpty() && kind.isEmpty()) {
      sent.wrong("kind", "parameter.value");
    }
    Map<String, String> fields = kind.map(it -> FieldsReader.read(it, sent)).orElse(Map.of());
    sent.check();
    return replies.once(sent, headers, request, () -> start(kind.orElseThrow(), fields, sent));
  }

  private Answer start(Kind kind, Map<String, String> fields, Sent sent) {
    if (!drafting.kinds().contains(kind)) {
      throw Refusal.of(403, "kind.editors");
    }
    return replies.draft(201, drafting.start(kind, new FieldValues(fields)), sent.call());
  }
}
