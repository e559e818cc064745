package nl.veerkracht.api.search;

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
import nl.veerkracht.api.http.Answers;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.Hrefs;
import nl.veerkracht.catalogue.Published;
import nl.veerkracht.catalogue.SearchOptions;

/** The call that searches; it is answered from the index alone. */
@ApplicationScoped
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  private final Published published;
  private final SearchOptions options;
  private final SearchRecords records;
  private final Hrefs hrefs;
  private final Answers answers;

  @SuppressWarnings("NullAway")
  protected SearchResource() {
    this(null, null, null, null, null);
  }

  @Inject
  SearchResource(
      Published published,
      SearchOptions options,
      SearchRecords records,
      Hrefs hrefs,
      Answers answers) {
    this.published = published;
    this.options = options;
    this.records = records;
    this.hrefs = hrefs;
    this.answers = answers;
  }

  @GET
  @Paced
  public Response search(@Context UriInfo uri, @Context HttpHeaders headers) {
    Call call = Call.of(uri, headers, SearchQuestion.parameters());
    SearchQuestion question = SearchQuestion.of(call, options, hrefs);
    return answers.inOneLanguage(
        call,
        published.indexedUpTo(),
        () ->
            records.of(
                call,
                question,
                published.search(question.address(), call.language(), question.size())));
  }
}
