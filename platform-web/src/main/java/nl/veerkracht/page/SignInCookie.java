package nl.veerkracht.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.veerkracht.identity.Secret;
import nl.veerkracht.settings.Settings;

/**
 * The only cookies of the portal: one says who is signed in, and one knows again, for some minutes,
 * who went elsewhere to sign in.
 */
public final class SignInCookie {

  private static final Duration ELSEWHERE = Duration.ofMinutes(15);

  private SignInCookie() {}

  /** Over https the prefix makes browsers refuse a cookie that another host or page planted. */
  private static String name(Settings settings) {
    return settings.isSecure() ? "__Host-sign-in" : "sign-in";
  }

  private static String elsewhere(Settings settings) {
    return name(settings) + "-elsewhere";
  }

  /** The secret that the browser holds. */
  public static Optional<Secret> read(HttpServletRequest request, Settings settings) {
    return read(request, name(settings));
  }

  /** What the browser was given when it went elsewhere. */
  static Optional<Secret> readElsewhere(HttpServletRequest request, Settings settings) {
    return read(request, elsewhere(settings));
  }

  private static Optional<Secret> read(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
          return Optional.of(new Secret(cookie.getValue()));
        }
      }
    }
    return Optional.empty();
  }

  static void write(HttpServletResponse response, Secret secret, Settings settings) {
    response.addCookie(cookie(name(settings), secret.text(), settings.signInLife(), settings));
  }

  static void writeElsewhere(HttpServletResponse response, Secret secret, Settings settings) {
    response.addCookie(cookie(elsewhere(settings), secret.text(), ELSEWHERE, settings));
  }

  static void clear(HttpServletResponse response, Settings settings) {
    response.addCookie(cookie(name(settings), "", Duration.ZERO, settings));
  }

  private static Cookie cookie(String name, String value, Duration life, Settings settings) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) life.toSeconds());
    return cookie;
  }
}
