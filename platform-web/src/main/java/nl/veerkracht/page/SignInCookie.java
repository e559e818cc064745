package nl.veerkracht.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.veerkracht.identity.Secret;
import nl.veerkracht.settings.Settings;

/** The only cookie of the portal: it says who is signed in, and nothing else. */
public final class SignInCookie {

  private SignInCookie() {}

  /** Over https the prefix makes browsers refuse a cookie that another host or page planted. */
  private static String name(Settings settings) {
    return settings.isSecure() ? "__Host-sign-in" : "sign-in";
  }

  /** The secret that the browser holds. */
  public static Optional<Secret> read(HttpServletRequest request, Settings settings) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(name(settings)) && !cookie.getValue().isEmpty()) {
          return Optional.of(new Secret(cookie.getValue()));
        }
      }
    }
    return Optional.empty();
  }

  static void write(HttpServletResponse response, Secret secret, Settings settings) {
    response.addCookie(cookie(secret.text(), settings.signInLife(), settings));
  }

  static void clear(HttpServletResponse response, Settings settings) {
    response.addCookie(cookie("", Duration.ZERO, settings));
  }

  private static Cookie cookie(String value, Duration life, Settings settings) {
    Cookie cookie = new Cookie(name(settings), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) life.toSeconds());
    return cookie;
  }
}
