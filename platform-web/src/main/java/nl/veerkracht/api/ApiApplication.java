package nl.veerkracht.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.address.Address;
import nl.veerkracht.api.draft.DraftFilesResource;
import nl.veerkracht.api.draft.DraftResource;
import nl.veerkracht.api.draft.DraftsResource;
import nl.veerkracht.api.draft.QueueResource;
import nl.veerkracht.api.draft.RemarksResource;
import nl.veerkracht.api.draft.ReviewResource;
import nl.veerkracht.api.draft.SubmissionResource;
import nl.veerkracht.api.draft.TokenGate;
import nl.veerkracht.api.http.JsonFormat;
import nl.veerkracht.api.http.Problems;
import nl.veerkracht.api.http.PublicAccess;
import nl.veerkracht.api.item.ItemsResource;
import nl.veerkracht.api.search.PaceGate;
import nl.veerkracht.api.search.SearchResource;
import nl.veerkracht.api.vocabulary.VocabulariesResource;

/**
 * Version 1 of the API: everything that belongs to it and nothing that happens to lie on the class
 * path.
 */
@ApplicationPath(Address.API)
public class ApiApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        ItemsResource.class,
        SearchResource.class,
        VocabulariesResource.class,
        OpenApiResource.class,
        DraftsResource.class,
        DraftResource.class,
        SubmissionResource.class,
        RemarksResource.class,
        QueueResource.class,
        ReviewResource.class,
        DraftFilesResource.class,
        TokenGate.class,
        PaceGate.class,
        JsonFormat.class,
        Problems.class,
        PublicAccess.class);
  }

  /**
   * No generated description beside our own, and no error page of the server in place of a problem.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl", true,
        "jersey.config.server.response.setStatusOverSendError", true);
  }
}
