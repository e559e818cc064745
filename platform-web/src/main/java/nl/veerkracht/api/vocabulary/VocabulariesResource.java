package nl.veerkracht.api.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import nl.veerkracht.api.http.Answers;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.Refusal;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;

/** Calls for the vocabularies; they are answered from memory. */
@ApplicationScoped
@Path("/vocabularies")
@Produces(MediaType.APPLICATION_JSON)
public class VocabulariesResource {

  private final Taxonomy taxonomy;
  private final VocabularyRecords records;
  private final Answers answers;

  @SuppressWarnings("NullAway")
  protected VocabulariesResource() {
    this(null, null, null);
  }

  @Inject
  VocabulariesResource(Taxonomy taxonomy, VocabularyRecords records, Answers answers) {
    this.taxonomy = taxonomy;
    this.records = records;
    this.answers = answers;
  }

  @GET
  public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
    Call call = checked(uri, headers);
    return answers.inOneLanguage(call, "", () -> records.all(call.language()));
  }

  @GET
  @Path("/{vocabulary}")
  public Response vocabulary(
      @PathParam("vocabulary") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
    Call call = checked(uri, headers);
    Vocabulary vocabulary =
        taxonomy.vocabulary(id).orElseThrow(() -> Refusal.missing("vocabulary"));
    return answers.inOneLanguage(call, "", () -> records.of(vocabulary, call.language()));
  }

  @GET
  @Path("/{vocabulary}/terms/{term}")
  public Response term(
      @PathParam("vocabulary") String vocabulary,
      @PathParam("term") String id,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    Call call = checked(uri, headers);
    Term term = taxonomy.term(vocabulary, id).orElseThrow(() -> Refusal.missing("term"));
    if (!term.id().equals(id)) {
      return Response.status(Response.Status.MOVED_PERMANENTLY)
          .location(URI.create(records.of(term).href()))
          .build();
    }
    return answers.inBothLanguages(call, "", () -> records.of(term));
  }

  private static Call checked(UriInfo uri, HttpHeaders headers) {
    Call call = Call.of(uri, headers);
    call.check();
    return call;
  }
}
