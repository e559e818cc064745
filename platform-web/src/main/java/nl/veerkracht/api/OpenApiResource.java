package nl.veerkracht.api;

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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import nl.veerkracht.api.http.Answers;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.JsonFormat;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of this API: kept by hand as YAML, given as it is and as JSON. */
@ApplicationScoped
@Path("")
public class OpenApiResource {

  private final Answers answers;
  private final String yaml;
  private final String json;

  @SuppressWarnings("NullAway")
  protected OpenApiResource() {
    this.answers = null;
    this.yaml = "";
    this.json = "";
  }

  @Inject
  OpenApiResource(Answers answers) {
    this.answers = answers;
    this.yaml = yaml();
    this.json = json(yaml);
  }

  /** The description as it is kept. */
  static String yaml() {
    try (InputStream file =
        Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("openapi.yaml"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same description as JSON. */
  static String json(String yaml) {
    Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    return JsonFormat.create().toJson(document);
  }

  @GET
  @Path("/openapi.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response json(@Context UriInfo uri, @Context HttpHeaders headers) {
    return answer(uri, headers, json);
  }

  @GET
  @Path("/openapi.yaml")
  @Produces("application/yaml")
  public Response yaml(@Context UriInfo uri, @Context HttpHeaders headers) {
    return answer(uri, headers, yaml);
  }

  private Response answer(UriInfo uri, HttpHeaders headers, String document) {
    Call call = Call.of(uri, headers);
    call.check();
    return answers.inOwnLanguage(call, () -> document);
  }
}
