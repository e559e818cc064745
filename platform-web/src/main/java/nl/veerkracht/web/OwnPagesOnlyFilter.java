package nl.veerkracht.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site makes a browser send. Every browser of today says in {@code
 * Sec-Fetch-Site} or {@code Origin} where a request comes from; a program says neither, and has no
 * business with the cookie of a browser. The API looks at no cookie, so that it needs no such care.
 */
public class OwnPagesOnlyFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean harmless = HARMLESS.contains(request.getMethod()) || UserFilter.isForPrograms(request);
    if (harmless || isOwn(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isOwn(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    if (origin != null) {
      return isHost(origin, request.getHeader("Host"));
    }
    return request.getHeader("Cookie") == null;
  }

  private static boolean isHost(String origin, String host) {
    try {
      return host != null && host.equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
