package nl.veerkracht.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.page.SignInCookie;
import nl.veerkracht.settings.Settings;

/** Hands the secret in the cookie to whoever asks who sent a request; it asks nothing itself. */
public class UserFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient CurrentUser user;
  private final transient Settings settings;

  @Inject
  UserFilter(CurrentUser user, Settings settings) {
    this.user = user;
    this.settings = settings;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SignInCookie.read(request, settings).ifPresent(user::holds);
    chain.doFilter(request, response);
  }
}
