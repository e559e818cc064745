package nl.veerkracht.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.curation.Reviewing;
import nl.veerkracht.draft.DraftLines;
import nl.veerkracht.draft.DraftState;
import nl.veerkracht.identity.Scope;

/** A call for editors: what authors submitted, the longest waiting first. */
@ApplicationScoped
@Path("/drafts/queue")
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {

  private static final String STATE = "state";
  private static final String MINE = "mine";
  private static final String YES = "true";
  private static final int MAX_SIZE = 100;

  private final Reviewing reviewing;
  private final DraftRecords records;

  @SuppressWarnings("NullAway")
  protected QueueResource() {
    this(null, null);
  }

  @Inject
  QueueResource(Reviewing reviewing, DraftRecords records) {
    this.reviewing = reviewing;
    this.records = records;
  }

  @GET
  @Needs(Scope.REVIEW)
  public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
    Call call = Call.of(uri, headers, STATE, MINE, Call.SIZE, Call.PAGE);
    Optional<DraftState> state =
        call.choice(STATE, Reviewing.STATES.stream().map(DraftState::code).toList())
            .flatMap(DraftState::of);
    boolean mine = call.choice(MINE, List.of(YES, "false")).filter(YES::equals).isPresent();
    int size = call.size(MAX_SIZE);
    int page = call.page();
    call.check();
    DraftLines part =
        reviewing.queue(state.map(List::of).orElse(Reviewing.WAITING), mine, page, size);
    return Replies.read(call, records.list(part, "/drafts/queue", call, page, size));
  }
}
