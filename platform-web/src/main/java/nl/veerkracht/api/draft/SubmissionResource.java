package nl.veerkracht.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.InvalidBody;
import nl.veerkracht.api.http.ProblemError;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.identity.Scope;
import nl.veerkracht.once.Answer;
import nl.veerkracht.publishing.Drafting;
import nl.veerkracht.publishing.Submitting;

/** Calls for handing a draft to the editors, taking it back, and following what becomes of it. */
@ApplicationScoped
@Path("/drafts/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {

  private final Submitting submitting;
  private final Drafting drafting;
  private final Replies replies;

  @SuppressWarnings("NullAway")
  protected SubmissionResource() {
    this(null, null, null);
  }

  @Inject
  SubmissionResource(Submitting submitting, Drafting drafting, Replies replies) {
    this.submitting = submitting;
    this.drafting = drafting;
    this.replies = replies;
  }

  @POST
  @Path("/submit")
  @Needs(Scope.WRITE)
  public Response submit(
      @PathParam("id") String id,
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request) {
    Sent sent = Sent.of(Call.checked(uri, headers), body);
    sent.check();
    return replies.once(sent, headers, request, () -> submit(replies.open(id), sent.call()));
  }

  private Answer submit(DraftView draft, Call call) {
    if (draft.mine() && draft.withAuthor()) {
      List<ProblemError> mistakes =
          submitting.mistakes(draft.id()).stream()
              .map(
                  mistake ->
                      new ProblemError(
                          mistake.field(), null, mistake.text(call.language()), null, null))
              .toList();
      if (!mistakes.isEmpty()) {
        throw InvalidBody.incomplete(mistakes);
      }
    }
    return replies.done(submitting.submit(draft.id()), draft.id(), call);
  }

  @POST
  @Path("/withdraw")
  @Needs(Scope.WRITE)
  public Response withdraw(
      @PathParam("id") String id,
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
          DraftView draft = replies.open(id);
          return replies.done(drafting.withdraw(draft.id()), draft.id(), sent.call());
        });
  }

  @GET
  @Path("/timeline")
  @Needs({Scope.READ, Scope.REVIEW})
  public Response timeline(
      @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
    Call call = Call.checked(uri, headers);
    return Replies.read(call, DraftRecords.timeline(replies.open(id)));
  }
}
