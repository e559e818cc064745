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
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.InvalidBody;
import nl.veerkracht.api.http.ProblemError;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.draft.LikelyDuplicates;
import nl.veerkracht.form.check.FieldMistake;
import nl.veerkracht.identity.Scope;
import nl.veerkracht.publishing.Drafting;
import nl.veerkracht.publishing.LinkLook;
import nl.veerkracht.publishing.Submitting;

/** Calls for handing a draft to the editors, taking it back, and following what becomes of it. */
@ApplicationScoped
@Path("/drafts/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {

  /** Addresses that seem to be gone, and that are right all the same. */
  private static final String KEPT_LINKS = "keptLinks";

  /** That the draft is something else than what it is like. */
  private static final String DISTINCT = "distinct";

  private final Submitting submitting;
  private final Drafting drafting;
  private final LinkLook links;
  private final LikelyDuplicates duplicates;
  private final Replies replies;

  @SuppressWarnings("NullAway")
  protected SubmissionResource() {
    this(null, null, null, null, null);
  }

  @Inject
  SubmissionResource(
      Submitting submitting,
      Drafting drafting,
      LinkLook links,
      LikelyDuplicates duplicates,
      Replies replies) {
    this.submitting = submitting;
    this.drafting = drafting;
    this.links = links;
    this.duplicates = duplicates;
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
    Sent sent = Sent.of(Call.checked(uri, headers), body, KEPT_LINKS, DISTINCT);
    List<String> kept = sent.texts(KEPT_LINKS);
    boolean distinct = sent.is(DISTINCT);
    sent.check();
    List<LinkLook.Found> gone = gone(replies.open(id), sent.call());
    return replies.once(
        sent,
        headers,
        request,
        () -> {
          DraftView draft = replies.open(id);
          if (draft.mine() && draft.withAuthor()) {
            check(draft, unmentioned(gone, kept), distinct, sent.call());
          }
          List<String> addresses = gone.stream().map(LinkLook.Found::address).toList();
          return replies.done(submitting.submit(draft.id(), addresses), draft.id(), sent.call());
        });
  }

  /** Before anything is done, for it takes seconds and what is done has a transaction. */
  private List<LinkLook.Found> gone(DraftView draft, Call call) {
    return draft.mine() && draft.withAuthor()
        ? links.of(draft, call.language()).stream().filter(LinkLook.Found::gone).toList()
        : List.of();
  }

  private static List<LinkLook.Found> unmentioned(List<LinkLook.Found> gone, List<String> kept) {
    return gone.stream().filter(link -> !kept.contains(link.address())).toList();
  }

  /** Refuses what is to be mended; only what has no mistakes is compared with what is online. */
  private void check(DraftView draft, List<LinkLook.Found> gone, boolean distinct, Call call) {
    List<ProblemError> mistakes = new ArrayList<>();
    for (FieldMistake mistake : submitting.mistakes(draft.id())) {
      mistakes.add(call.said(mistake.field(), mistake::text));
    }
    if (mistakes.isEmpty() && !distinct) {
      duplicates.of(draft, call.language()).stream()
          .map(
              like ->
                  new ProblemError(
                      DISTINCT, like.slug(), like.title() + " – " + like.reason(), null, null))
          .forEach(mistakes::add);
    }
    gone.stream()
        .map(link -> new ProblemError(link.field(), link.address(), link.reason(), null, null))
        .forEach(mistakes::add);
    if (!mistakes.isEmpty()) {
      throw InvalidBody.incomplete(mistakes);
    }
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
