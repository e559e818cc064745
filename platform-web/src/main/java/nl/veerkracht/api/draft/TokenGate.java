package nl.veerkracht.api.draft;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.api.http.Refusal;
import nl.veerkracht.identity.Scope;
import nl.veerkracht.identity.Secret;
import nl.veerkracht.identity.TokenAccess;

/** Lets nothing pass but calls with a token that reaches far enough; it knows no cookie. */
@Provider
@Needs({})
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class TokenGate implements ContainerRequestFilter {

  private static final String SCHEME = "Bearer ";
  private static final String ASK = "Bearer realm=\"api\"";

  private final TokenAccess access;
  @Context private ResourceInfo resource;

  @SuppressWarnings("NullAway")
  protected TokenGate() {
    this(null);
  }

  @Inject
  @SuppressWarnings("NullAway.Init")
  TokenGate(TokenAccess access) {
    this.access = access;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw Refusal.of(401, "token.missing").with(HttpHeaders.WWW_AUTHENTICATE, ASK);
    }
    switch (access.open(new Secret(header.substring(SCHEME.length()).strip()))) {
      case TokenAccess.Opened opened -> check(opened.scopes());
      case TokenAccess.Refused _ ->
          throw Refusal.of(401, "token.wrong")
              .with(HttpHeaders.WWW_AUTHENTICATE, ASK + ", error=\"invalid_token\"");
      case TokenAccess.Wait wait ->
          throw Refusal.of(429, "token.wait")
              .with(HttpHeaders.RETRY_AFTER, Long.toString(wait.left().toSeconds() + 1));
    }
  }

  private void check(Set<Scope> scopes) {
    List<Scope> needed =
        Arrays.asList(resource.getResourceMethod().getAnnotation(Needs.class).value());
    if (needed.stream().noneMatch(scopes::contains)) {
      String names = needed.stream().map(Scope::code).collect(Collectors.joining(" "));
      throw Refusal.of(403, "scope.missing")
          .with(
              HttpHeaders.WWW_AUTHENTICATE,
              ASK + ", error=\"insufficient_scope\", scope=\"" + names + "\"");
    }
  }
}
