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
import nl.veerkracht.catalogue.SearchOptions;
import nl.veerkracht.identity.Caller;
import nl.veerkracht.pace.Cost;
import nl.veerkracht.pace.Pace;
import nl.veerkracht.pace.Turns;
import nl.veerkracht.pace.Turns.Turn;
import nl.veerkracht.taxonomy.Language;

/**
 * Holds back crawlers on the pages of which there is no end: searches with filters and the map of
 * evidence. Everything else is answered at any speed, also to them. Only a browser that somebody
 * looks at gets the refusal as a page; to others it is a line of text, which comes the later the
 * longer they do not listen. Searches with many filters are made one after the other for each
 * network. The API refuses by itself, except those who no longer listen.
 */
public class PaceFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String API_SEARCH = Address.API + "/search";
  private static final Set<Place> ENDLESS = Set.of(Place.SEARCH, Place.EVIDENCE_MAP);
  private static final Set<String> SUGGESTIONS =
      Set.of(SuggestionsServlet.DUTCH, SuggestionsServlet.ENGLISH);

  /** So many values of filters are chosen one by one; who asks for them at once walks along. */
  private static final int NARROW = 3;

  private static final Duration SOON = Duration.ofSeconds(1);

  private final transient Pace pace;
  private final transient Turns turns;
  private final transient Caller caller;
  private final transient Visit visit;
  private final transient WaitingRoom room;

  @Inject
  PaceFilter(Pace pace, Turns turns, Caller caller, Visit visit, WaitingRoom room) {
    this.pace = pace;
    this.turns = turns;
    this.caller = caller;
    this.visit = visit;
    this.room = room;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    if (path.equals(API_SEARCH) && pace.listensNoLonger(caller.address())) {
      Language language =
          Optional.ofNullable(request.getParameter("lang"))
              .flatMap(Language::of)
              .orElseGet(() -> AddressFilter.languageOf(path, request));
      Duration pause = pace.pause(caller.address());
      room.answer(request, response, pause, Refusals.asProblem(request, language));
      return;
    }
    Optional<Address> endless =
        Address.parse(path).filter(address -> ENDLESS.contains(address.place()));
    Duration wait = wait(endless.isPresent(), SUGGESTIONS.contains(path));
    if (!wait.isZero()) {
      refuse(request, response, endless, wait);
    } else if (endless.isPresent() && isNarrow(request)) {
      inTurn(request, response, chain, endless);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isNarrow(HttpServletRequest request) {
    return SearchOptions.filters().stream()
            .map(request::getParameterValues)
            .mapToInt(values -> values == null ? 0 : values.length)
            .sum()
        >= NARROW;
  }

  private void inTurn(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      Optional<Address> endless)
      throws IOException, ServletException {
    try (Turn turn = turns.take(caller.address()).orElse(null)) {
      if (turn == null) {
        refuse(request, response, endless, SOON);
      } else {
        chain.doFilter(request, response);
      }
    }
  }

  /** A page with all that belongs to it would cost more than the search that is refused. */
  private void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      Optional<Address> endless,
      Duration wait)
      throws IOException {
    Duration pause = pace.pause(caller.address());
    boolean looked = "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    if (endless.isPresent() && looked && pause.isZero()) {
      visit.at(endless.get(), "");
      Refusals.headers(response, wait);
      response.sendError(Refusals.TOO_MANY);
    } else {
      Language language = endless.map(Address::language).orElse(Language.NL);
      room.answer(request, response, pause, Refusals.asText(language, wait));
    }
  }

  private Duration wait(boolean endless, boolean suggestions) {
    return endless
        ? pace.ask(caller.address(), Cost.SEARCH)
        : suggestions ? pace.ask(caller.address(), Cost.SUGGESTIONS) : Duration.ZERO;
  }
}
