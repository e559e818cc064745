package nl.veerkracht.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.Refusal;
import nl.veerkracht.curation.Reviewing;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.form.Form;
import nl.veerkracht.identity.Scope;
import nl.veerkracht.item.Kind;
import nl.veerkracht.once.Answer;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.publishing.Drafting;

/** Calls for what reviewers remark and authors answer. */
@ApplicationScoped
@Path("/drafts/{id}/remarks")
@Produces(MediaType.APPLICATION_JSON)
public class RemarksResource {

  private static final int LONGEST = 4000;

  private final Reviewing reviewing;
  private final Drafting drafting;
  private final Replies replies;

  @SuppressWarnings("NullAway")
  protected RemarksResource() {
    this(null, null, null);
  }

  @Inject
  RemarksResource(Reviewing reviewing, Drafting drafting, Replies replies) {
    this.reviewing = reviewing;
    this.drafting = drafting;
    this.replies = replies;
  }

  @GET
  @Needs({Scope.READ, Scope.REVIEW})
  public Response list(
      @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
    Call call = Call.checked(uri, headers);
    return Replies.read(call, DraftRecords.remarks(replies.open(id)));
  }

  @POST
  @Needs(Scope.REVIEW)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response remark(
      @PathParam("id") String id,
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request) {
    Sent sent = Sent.of(Call.checked(uri, headers), body, "field", "text");
    DraftView draft = replies.open(id);
    String field = sent.text("field", LONGEST).orElse("");
    String text = sent.needed("text", LONGEST);
    Form form = Form.of(Kind.of(draft.kind()).orElseThrow());
    if (!field.isEmpty() && form.field(field).isEmpty()) {
      sent.wrong("field", "parameter.value");
    }
    sent.check();
    return replies.once(
        sent,
        headers,
        request,
        () -> {
          if (!reviewing.remark(draft.id(), field, text)) {
            throw Refusal.of(409, "draft.state");
          }
          return remarks(201, id);
        });
  }

  private Answer remarks(int status, String id) {
    return Replies.answer(status, null, null, DraftRecords.remarks(replies.open(id)));
  }

  @POST
  @Path("/{remark}/answer")
  @Needs(Scope.WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response answer(
      @PathParam("id") String id,
      @PathParam("remark") String remark,
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request) {
    Sent sent = Sent.of(Call.checked(uri, headers), body, "text");
    String text = sent.needed("text", LONGEST);
    sent.check();
    return replies.once(
        sent,
        headers,
        request,
        () -> {
          if (!drafting.answer(replies.open(id).id(), Numbers.of(remark), text)) {
            throw Refusal.missing("remark");
          }
          return remarks(200, id);
        });
  }

  @POST
  @Path("/{remark}/resolve")
  @Needs(Scope.REVIEW)
  public Response resolve(
      @PathParam("id") String id,
      @PathParam("remark") String remark,
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request) {
    Sent sent = Sent.of(Call.checked(uri, headers), body);
    sent.check();
    return replies.once(
        sent,
        headers,
        request,
        () -> {
          if (!reviewing.resolve(replies.open(id).id(), Numbers.of(remark))) {
            throw Refusal.missing("remark");
          }
          return remarks(200, id);
        });
  }
}
