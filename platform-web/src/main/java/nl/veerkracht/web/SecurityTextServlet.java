package nl.veerkracht.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.veerkracht.settings.Settings;

/**
 * Tells who finds a weakness whom to tell (RFC 9116). Without a contact in the settings there is no
 * such file: nobody is better than a wrong address.
 */
@WebServlet(SecurityTextServlet.PATH)
public class SecurityTextServlet extends HttpServlet {

  static final String PATH = "/.well-known/security.txt";

  private static final long serialVersionUID = 1L;

  /** Within the year that the standard advises. */
  private static final Duration VALID = Duration.ofDays(180);

  private final transient Settings settings;

  @Inject
  SecurityTextServlet(Settings settings) {
    this.settings = settings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> contact = settings.securityContact();
    if (contact.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().print(text(contact.get(), settings.address() + PATH, Instant.now()));
  }

  static String text(String contact, String address, Instant now) {
    return """
        Contact: %s
        Expires: %s
        Preferred-Languages: nl, en
        Canonical: %s
        """
        .formatted(contact, now.truncatedTo(ChronoUnit.DAYS).plus(VALID), address);
  }
}
