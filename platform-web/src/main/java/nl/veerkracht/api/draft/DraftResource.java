package nl.veerkracht.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.Refusal;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.identity.Scope;
import nl.veerkracht.item.Kind;
import nl.veerkracht.publishing.Drafting;
import nl.veerkracht.publishing.Replacing;
import nl.veerkracht.publishing.Saving;

/** Calls for one draft: reading, changing and removing it. */
@ApplicationScoped
@Path("/drafts/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {

  private final Drafting drafting;
  private final Replacing replacing;
  private final Replies replies;

  @SuppressWarnings("NullAway")
  protected DraftResource() {
    this(null, null, null);
  }

  @Inject
  DraftResource(Drafting drafting, Replacing replacing, Replies replies) {
    this.drafting = drafting;
    this.replacing = replacing;
    this.replies = replies;
  }

  @GET
  @Needs({Scope.READ, Scope.REVIEW})
  public Response draft(
      @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
    Call call = Call.checked(uri, headers);
    return Replies.reply(call, replies.draft(200, replies.open(id).id(), call));
  }

  @PUT
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
