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
import nl.veerkracht.catalogue.SearchOptions;
import nl.veerkracht.identity.Caller;
import nl.veerkracht.pace.Turns;
import nl.veerkracht.pace.Turns.Turn;

/** Has searches with many filters made one after the other for each network. */
public class TurnFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** So many values of filters are chosen one by one; who asks for them at once walks along. */
  private static final int NARROW = 3;

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Duration SOON = Duration.ofSeconds(1);

  private final transient Turns turns;
  private final transient Caller caller;
  private final transient Refusing refusing;

  @Inject
  TurnFilter(Turns turns, Caller caller, Refusing refusing) {
    this.turns = turns;
    this.caller = caller;
    this.refusing = refusing;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Address> endless = Endless.of(request);
    if (endless.isPresent() && isNarrow(request)) {
      inTurn(request, response, chain, endless);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** What is posted is no search; what is in it is not read for this. */
  private static boolean isNarrow(HttpServletRequest request) {
    return READING.contains(request.getMethod())
        && SearchOptions.filters().stream()
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
        refusing.refuse(request, response, endless, SOON);
      } else {
        chain.doFilter(request, response);
      }
    }
  }
}
