package nl.veerkracht.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongPredicate;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.curation.Reviewing;
import nl.veerkracht.identity.Scope;
import nl.veerkracht.once.Answer;

/** Calls for editors: taking a draft, handing it back, putting it online. */
@ApplicationScoped
@Path("/drafts/{id}/review")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

  private static final int LONGEST = 4000;

  private final Reviewing reviewing;
  private final Replies replies;

  @SuppressWarnings("NullAway")
  protected ReviewResource() {
    this(null, null);
  }

  @Inject
  ReviewResource(Reviewing reviewing, Replies replies) {
    this.reviewing = reviewing;
    this.replies = replies;
  }

  @POST
  @Path("/take")
  @Needs(Scope.REVIEW)
  public Response take(
      @PathParam("id") String id,
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request) {
    Sent sent = Sent.of(Call.checked(uri, headers), body);
    sent.check();
    return replies.once(sent, headers, request, () -> act(id, sent.call(), reviewing::take));
  }

  private Answer act(String id, Call call, LongPredicate act) {
    long draft = replies.open(id).id();
    return replies.done(act.test(draft), draft, call);
  }

  @POST
  @Path("/return")
  @Needs(Scope.REVIEW)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response giveBack(
      @PathParam("id") String id,
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request) {
    Sent sent = Sent.of(Call.checked(uri, headers), body, "reason");
    String reason = sent.needed("reason", LONGEST);
    sent.check();
    return replies.once(
        sent,
        headers,
        request,
        () -> act(id, sent.call(), draft -> reviewing.giveBack(draft, reason)));
  }

  @POST
  @Path("/publish")
  @Needs(Scope.REVIEW)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response publish(
      @PathParam("id") String id,
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request) {
    Sent sent = Sent.of(Call.checked(uri, headers), body, "reason", "date");
    String reason = sent.text("reason", LONGEST).orElse("");
    Optional<Instant> moment = sent.text("date", LONGEST).flatMap(date -> moment(date, sent));
    sent.check();
    return replies.once(
        sent,
        headers,
        request,
        () ->
            act(
                id,
                sent.call(),
                draft ->
                    moment
                        .map(it -> reviewing.schedule(draft, it))
                        .orElseGet(() -> reviewing.publish(draft, reason).isPresent())));
  }

  private static Optional<Instant> moment(String date, Sent sent) {
    Optional<Instant> moment = Optional.empty();
    try {
      moment = Reviewing.morningOf(LocalDate.parse(date));
    } catch (DateTimeException e) {
      // No day at all is as wrong as one that has come.
    }
    if (moment.isEmpty()) {
      sent.wrong("date", "body.date");
    }
    return moment;
  }
}
