package nl.veerkracht.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nl.veerkracht.address.Address;
import nl.veerkracht.identity.Caller;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.page.SignInCookie;
import nl.veerkracht.settings.Settings;

/**
 * Hands on who sent a request and from where, to whoever asks; it asks nothing itself. The API is
 * told nothing of a cookie: programs come with tokens, so that no page of another site can make a
 * browser write in somebody's name.
 */
public class UserFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_ADDRESS = 64;

  private final transient CurrentUser user;
  private final transient Caller caller;
  private final transient Settings settings;

  @Inject
  UserFilter(CurrentUser user, Caller caller, Settings settings) {
    this.user = user;
    this.caller = caller;
    this.settings = settings;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    caller.is(address(request), Objects.toString(request.getHeader("User-Agent"), ""));
    if (!isForPrograms(request)) {
      SignInCookie.read(request, settings).ifPresent(user::holds);
    }
    chain.doFilter(request, response);
  }

  static boolean isForPrograms(HttpServletRequest request) {
    return request.getServletPath().equals(Address.API);
  }

  /**
   * The last address in the header is the one that the proxy itself saw; those before it are
   * whatever somebody wrote.
   */
  private String address(HttpServletRequest request) {
    return settings
        .proxyHeader()
        .map(request::getHeader)
        .map(header -> header.substring(header.lastIndexOf(',') + 1).strip())
        .filter(address -> !address.isEmpty() && address.length() <= LONGEST_ADDRESS)
        .orElse(request.getRemoteAddr());
  }
}
