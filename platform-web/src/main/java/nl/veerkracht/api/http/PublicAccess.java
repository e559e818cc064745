package nl.veerkracht.api.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import nl.veerkracht.address.Address;
import nl.veerkracht.address.UnreadablePath;

/**
 * Opens what is public to pages of every other site, and says on each answer how it may be kept and
 * which version gave it.
 */
@Provider
@PreMatching
public class PublicAccess implements ContainerRequestFilter, ContainerResponseFilter {

  /** What can be done at every address that asks for no token. */
  static final String METHODS = "GET, HEAD, OPTIONS";

  /** Whether a call is one of those that need a token; they are not for pages of other sites. */
  static boolean isForTokens(UriInfo uri) {
    return uri.getPath().equals("drafts") || uri.getPath().startsWith("drafts/");
  }

  /**
   * Answers the question of a browser what it may do, and refuses what would not reach a resource
   * in good order.
   */
  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getMethod().equals(HttpMethod.OPTIONS) && !isForTokens(request.getUriInfo())) {
      request.abortWith(Response.noContent().header(HttpHeaders.ALLOW, METHODS).build());
    } else if (request.getUriInfo().getPath().endsWith("/")) {
      throw new NotFoundException();
    } else if (UnreadablePath.isStandIn(request.getUriInfo().getPath()) || !readable(request)) {
      throw new BadRequestException();
    }
  }

  /**
   * An {@code Accept} that cannot be read would be refused by the server, without a problem
   * document.
   */
  private static boolean readable(ContainerRequestContext request) {
    try {
      return !request.getAcceptableMediaTypes().isEmpty();
    } catch (ProcessingException e) {
      return false;
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
    headers.putSingle(HttpHeaders.VARY, "Accept-Encoding, Accept-Language");
    headers.putSingle("API-Version", Address.API_VERSION);
    if (isForTokens(request.getUriInfo())) {
      headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
      return;
    }
    headers.putSingle("Access-Control-Allow-Origin", "*");
    headers.putSingle("Access-Control-Expose-Headers", "API-Version, ETag, Link");
    if (request.getMethod().equals(HttpMethod.OPTIONS)) {
      headers.putSingle("Access-Control-Allow-Methods", METHODS);
      headers.putSingle("Access-Control-Allow-Headers", "Accept-Language, If-None-Match");
      headers.putSingle("Access-Control-Max-Age", "86400");
    }
  }
}
