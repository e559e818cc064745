package nl.veerkracht.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.PageLinks;
import nl.veerkracht.api.http.Refusal;
import nl.veerkracht.draft.DraftLines;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.identity.Scope;
import nl.veerkracht.item.Kind;
import nl.veerkracht.once.Answer;
import nl.veerkracht.publishing.Drafting;
import nl.veerkracht.publishing.Replacing;
import nl.veerkracht.publishing.Saving;

/** Calls for drafts: one's own in a list, making one, reading, changing and removing it. */
@ApplicationScoped
@Path("/drafts")
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {

  private static final int MAX_SIZE = 100;
  private static final int LONGEST_SLUG = 120;

  private final Drafting drafting;
  private final Replacing replacing;
  private final DraftRecords records;
  private final Replies replies;

  @SuppressWarnings("NullAway")
  protected DraftsResource() {
    this(null, null, null, null);
  }

  @Inject
  DraftsResource(Drafting drafting, Replacing replacing, DraftRecords records, Replies replies) {
    this.drafting = drafting;
    this.replacing = replacing;
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
    DraftLines part = drafting.own(page, size);
    int pages = Math.clamp((part.total() + size - 1) / size, 1, Integer.MAX_VALUE);
    return Replies.read(
        call,
        new DraftList(
            part.total(),
            page,
            size,
            pages,
            part.drafts().stream().map(records::of).toList(),
            PageLinks.of(records.list(), call.queryWithoutPage(), page, pages)));
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

  @GET
  @Path("/{id}")
  @Needs({Scope.READ, Scope.REVIEW})
  public Response draft(
      @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
    Call call = Call.checked(uri, headers);
    return Replies.reply(call, replies.draft(200, replies.open(id).id(), call));
  }

  @PUT
  @Path("/{id}")
  @Needs(Scope.WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response replace(
      @PathParam("id") String id,
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    return change(id, body, uri, headers, fields -> present -> new FieldValues(fields));
  }

  @PATCH
  @Path("/{id}")
  @Needs(Scope.WRITE)
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  public Response change(
      @PathParam("id") String id,
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    return change(id, body, uri, headers, fields -> present -> joined(present, fields));
  }

  private static FieldValues joined(FieldValues present, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(present.values());
    all.putAll(fields);
    return new FieldValues(all);
  }

  /** What a body does with the fields that are there. */
  private interface Change {
    UnaryOperator<FieldValues> by(Map<String, String> fields);
  }

  private Response change(
      String id, InputStream body, UriInfo uri, HttpHeaders headers, Change change) {
    Call call = Call.checked(uri, headers);
    DraftView draft = replies.open(id);
    var revision = Revision.of(headers.getHeaderString(HttpHeaders.IF_MATCH), draft.revision());
    Sent sent = Sent.of(call, body, "fields");
    if (sent.value("fields").isEmpty()) {
      sent.wrong("fields", "body.needed");
    }
    Map<String, String> fields = FieldsReader.read(Kind.of(draft.kind()).orElseThrow(), sent);
    sent.check();
    return switch (replacing.replace(draft.id(), revision, change.by(fields))) {
      case Saving.Kept _ -> Replies.reply(call, replies.draft(200, draft.id(), call));
      case Saving.Clash clash -> throw Revision.stale(clash.revision());
      case Saving.Impossible _ -> throw Refusal.of(409, "draft.state");
    };
  }

  @DELETE
  @Path("/{id}")
  @Needs(Scope.WRITE)
  public Response remove(
      @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
    Call.checked(uri, headers);
    if (!drafting.remove(replies.open(id).id())) {
      throw Refusal.of(409, "draft.state");
    }
    return Response.noContent().build();
  }
}
