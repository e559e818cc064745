package nl.veerkracht.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.address.Address;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.UnreadablePath;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.User;
import nl.veerkracht.taxonomy.Language;

/**
 * Leads public addresses to the views behind them. The views themselves have no address: asking for
 * a {@code .xhtml} finds nothing.
 */
@WebFilter("/*")
public class AddressFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient Visit visit;
  private final transient CurrentUser user;

  @Inject
  AddressFilter(Visit visit, CurrentUser user) {
    this.visit = visit;
    this.user = user;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = Endless.path(request);
    if (path.equals("/") || path.isEmpty()) {
      response.addHeader("Vary", "Accept-Language");
      // A path, not an address: only the proxy in front knows under which name the portal is
      // reached.
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader("Location", Place.HOME.path(preferred(request)));
      return;
    }
    Optional<Address> address = Address.parse(path);
    if (address.isPresent()) {
      visit.at(address.get(), Optional.ofNullable(request.getQueryString()).orElse(""));
      lead(address.get().place(), request, response);
      return;
    }
    visit.at(new Address(languageOf(path, request), Place.HOME, ""), "");
    Optional<Address> meant = withoutSlash(path, request);
    if (meant.isPresent()) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", location(meant.get(), request));
    } else if (path.endsWith(".xhtml")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (UnreadablePath.isStandIn(path) && !path.startsWith(Address.API)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The page that a reader means who ends its address with a slash. */
  private static Optional<Address> withoutSlash(String path, HttpServletRequest request) {
    return path.endsWith("/") && List.of("GET", "HEAD").contains(request.getMethod())
        ? Address.parse(path.substring(0, path.length() - 1))
        : Optional.empty();
  }

  /** Built from the table and not from what was sent, which could lead to another site. */
  private static String location(Address address, HttpServletRequest request) {
    String name = URLEncoder.encode(address.name(), StandardCharsets.UTF_8).replace("+", "%20");
    String path = new Address(address.language(), address.place(), name).path();
    return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
  }

  private void lead(Place place, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!reads && !(place.hasForm() && request.getMethod().equals("POST"))) {
      response.setHeader("Allow", place.hasForm() ? "GET, HEAD, POST" : "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    if (place.hasForm()) {
      response.setHeader("Cache-Control", "private, no-cache");
    }
    String view = place.view();
    if (place.needed().isPresent()) {
      Optional<User> somebody = user.user();
      if (somebody.isEmpty()) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        view = Place.SIGN_IN.view();
      } else if (!somebody.get().may(place.needed().get())) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
    }
    request.getRequestDispatcher(view).forward(request, response);
  }

  /** What the path says, else what the browser asks for. */
  static Language languageOf(String path, HttpServletRequest request) {
    String[] parts = path.split("/", 3);
    return Language.of(parts[1]).orElseGet(() -> preferred(request));
  }

  /** Dutch, unless the browser asks for English and not for Dutch before it. */
  private static Language preferred(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Language.NL;
    }
    var locales = request.getLocales();
    while (locales.hasMoreElements()) {
      Optional<Language> language = Language.of(locales.nextElement().getLanguage());
      if (language.isPresent()) {
        return language.get();
      }
    }
    return Language.NL;
  }
}
