package nl.veerkracht.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.address.Address;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.Caller;
import nl.veerkracht.pace.Cost;
import nl.veerkracht.pace.Pace;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/**
 * Holds back crawlers on the pages of which there is no end: searches with filters and the map of
 * evidence. Everything else is answered at any speed, also to them. Only a browser that somebody
 * looks at gets the refusal as a page; to others it is a line of text.
 */
public class PaceFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final int TOO_MANY = 429;
  private static final Set<Place> ENDLESS = Set.of(Place.SEARCH, Place.EVIDENCE_MAP);
  private static final Set<String> SUGGESTIONS =
      Set.of(SuggestionsServlet.DUTCH, SuggestionsServlet.ENGLISH);

  private final transient Pace pace;
  private final transient Caller caller;
  private final transient Visit visit;

  @Inject
  PaceFilter(Pace pace, Caller caller, Visit visit) {
    this.pace = pace;
    this.caller = caller;
    this.visit = visit;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    Optional<Address> endless =
        Address.parse(path).filter(address -> ENDLESS.contains(address.place()));
    Duration wait = wait(endless.isPresent(), SUGGESTIONS.contains(path));
    if (wait.isZero()) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
    response.setHeader("Cache-Control", "no-store");
    if (endless.isPresent() && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))) {
      visit.at(endless.get(), "");
      response.sendError(TOO_MANY);
    } else {
      refuse(response, endless.map(Address::language).orElse(Language.NL));
    }
  }

  /** A page with all that belongs to it would cost more than the search that is refused. */
  private static void refuse(HttpServletResponse response, Language language) throws IOException {
    response.setStatus(TOO_MANY);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.getWriter().write(Messages.of(language, "error.429.lead"));
  }

  private Duration wait(boolean endless, boolean suggestions) {
    return endless
        ? pace.ask(caller.address(), Cost.SEARCH)
        : suggestions ? pace.ask(caller.address(), Cost.SUGGESTIONS) : Duration.ZERO;
  }
}
