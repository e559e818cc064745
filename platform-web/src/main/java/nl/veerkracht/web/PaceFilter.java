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
import nl.veerkracht.identity.Caller;
import nl.veerkracht.pace.Cost;
import nl.veerkracht.pace.Pace;

/**
 * Holds back crawlers on the pages of which there is no end. Everything else is answered at any
 * speed, also to them. The API refuses by itself, except those who no longer listen.
 */
public class PaceFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String API_SEARCH = Address.API + "/search";
  private static final Set<String> SUGGESTIONS =
      Set.of(SuggestionsServlet.DUTCH, SuggestionsServlet.ENGLISH);

  private final transient Pace pace;
  private final transient Caller caller;
  private final transient Refusing refusing;

  @Inject
  PaceFilter(Pace pace, Caller caller, Refusing refusing) {
    this.pace = pace;
    this.caller = caller;
    this.refusing = refusing;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = Endless.path(request);
    if (path.equals(API_SEARCH) && refusing.isHoldingBack()) {
      refusing.refuseProgram(request, response);
      return;
    }
    Optional<Address> endless = Endless.of(request);
    Duration wait = wait(endless.isPresent(), SUGGESTIONS.contains(path));
    if (wait.isZero()) {
      chain.doFilter(request, response);
    } else {
      refusing.refuse(request, response, endless, wait);
    }
  }

  private Duration wait(boolean endless, boolean suggestions) {
    return endless
        ? pace.ask(caller.address(), Cost.SEARCH)
        : suggestions ? pace.ask(caller.address(), Cost.SUGGESTIONS) : Duration.ZERO;
  }
}
